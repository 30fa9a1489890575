import { expect } from 'vitest';
import { sendMessage } from '@/lib/cli/archive-window.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import { limits } from './begin-check.ts';
import { comparable } from './comparable.ts';
import { frontTab } from './front-tab.ts';
import type { Visit } from './visit.ts';

/** Checks the visit's site once more, undisturbed, and expects to be told the same as the newest check tells. */
export async function expectSameAsUndisturbed(visit: Visit, pages = limits.pages): Promise<void> {
  const disturbed = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  await visit.tab.bringToFront();
  const popup = await visit.openPopup();
  const tabId = await frontTab(popup.page);
  await sendMessage(popup.page, 'startAudit', {
    tabId,
    url: disturbed.record.from,
    settings: { ...defaultSettings, ...disturbed.record.settings, pages, perSecond: null },
  });
  const undisturbed = await visit.waitForCheck(
    'the end of an undisturbed check',
    ({ record: { id, state } }) => id !== disturbed.record.id && state === 'done',
  );
  expect(comparable(disturbed.result)).toEqual(comparable(undisturbed.result));
}
