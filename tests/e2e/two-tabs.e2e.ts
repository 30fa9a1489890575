import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { sendMessage } from '@/lib/cli/archive-window.ts';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import { startStore } from '../stores/start-store.ts';
import { frontTab } from './front-tab.ts';
import { readRows } from './read-rows.ts';
import { storedAnswers } from './stored-answers.ts';
import { until } from './until.ts';
import { startVisit, type Visit } from './visit.ts';

const settings = { ...defaultSettings, pages: 40, perSecond: 12 };

/** Presses the toolbar button in a tab and begins a check there; the popup is closed. */
async function checkTab(visit: Visit, tab: Page): Promise<string> {
  await tab.bringToFront();
  const popup = await visit.openPopup(tab);
  await popup.waitForHeading(/./);
  const tabId = await frontTab(popup.page);
  const reply = await sendMessage<{ readonly auditId?: string }>(popup.page, 'startAudit', { tabId, url: tab.url(), settings });
  await popup.close();
  return reply.auditId ?? '';
}

async function recordOf(visit: Visit, auditId: string): Promise<AuditRecord | undefined> {
  return (await readRows<AuditRecord>(visit.archive.page, 'audits')).find(({ id }) => id === auditId);
}

function ended(visit: Visit, auditId: string): Promise<AuditRecord> {
  return until(`the end of ${auditId}`, async () => [await recordOf(visit, auditId)].find((record) => record?.state === 'done'));
}

async function resultOf(visit: Visit, auditId: string) {
  const rows = await readRows<{ auditId: string; result: unknown }>(visit.archive.page, 'results');
  return auditExportSchema.parse(rows.find((row) => row.auditId === auditId)?.result);
}

test('two sites in two tabs are checked at once: neither takes from the other, and each popup shows its own', async () => {
  const other = await startStore('practice');
  await using visit = await startVisit({ store: 'teashop', latencyMs: 100 });
  const second = await visit.browser.newPage();
  await second.goto(`${other.origin}/`);
  const mine = await checkTab(visit, visit.tab);
  const theirs = await checkTab(visit, second);
  const [here, there] = [await ended(visit, mine), await ended(visit, theirs)];

  expect([here.origin, there.origin]).toEqual([visit.store.origin, other.origin]);
  for (const [auditId, origin] of [
    [mine, visit.store.origin],
    [theirs, other.origin],
  ] as const) {
    const answers = await storedAnswers(visit.archive.page, auditId);
    expect(answers.length).toBeGreaterThan(5);
    expect(answers.filter(({ url }) => !url.startsWith(`${origin}/`))).toEqual([]);
    expect((await resultOf(visit, auditId)).site.origin).toBe(origin);
  }
  await second.bringToFront();
  const popup = await visit.openPopup(second);
  await until('its own result', async () => (await popup.text()).includes(new URL(other.origin).host));
  await other.close();
});

test('two tabs of one site: each popup shows its own tab’s check, and one that leaves the site does not disturb the other', async () => {
  const other = await startStore('practice');
  await using visit = await startVisit({ store: 'teashop', latencyMs: 100 });
  const second = await visit.browser.newPage();
  await second.goto(`${visit.store.origin}/about`);
  const first = await checkTab(visit, visit.tab);
  const later = await checkTab(visit, second);

  await visit.tab.bringToFront();
  const popup = await visit.openPopup();
  await popup.waitForHeading(/^Checking$/);
  await popup.press(/Pause/);
  await until('the pause of the first', async () => (await recordOf(visit, first))?.state === 'paused');
  expect((await recordOf(visit, later))?.state).toBe('running');
  await popup.press(/^Go on from page/);
  await popup.close();

  await visit.tab.goto(`${other.origin}/`);
  await until('the first waits', async () => (await recordOf(visit, first))?.trouble === 'left-site');
  await ended(visit, later);
  expect(await recordOf(visit, first)).toMatchObject({ state: 'waiting', trouble: 'left-site' });
  await other.close();
});
