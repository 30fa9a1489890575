import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { browserClock } from '../lib/adapters/browser-clock.ts';
import { createBrowserTabHands } from '../lib/adapters/browser-tab-hands.ts';
import { createDexieArchive } from '../lib/adapters/dexie-archive.ts';
import { createAuditOffice } from '../lib/audit/audit-office.ts';
import { findings } from '../lib/catalog/findings.ts';
import { pageKinds } from '../lib/catalog/page-kinds.ts';
import { platforms } from '../lib/catalog/platforms.ts';
import { visitors } from '../lib/catalog/visitors.ts';
import { vocabulary } from '../lib/catalog/words.ts';
import { checkAnswer } from '../lib/messaging/check-answer.ts';
import { onMessage } from '../lib/messaging/messages.ts';

const lookAround = 'look-around';

export default defineBackground(() => {
  const office = createAuditOffice({
    archive: createDexieArchive(),
    clock: browserClock,
    catalog: { vocabulary, kinds: pageKinds, platforms, visitors, findings },
    version: browser.runtime.getManifest().version,
    hands: createBrowserTabHands(browserClock),
    newId: () => crypto.randomUUID(),
  });

  onMessage('startAudit', async ({ data }) => {
    await browser.alarms.create(lookAround, { periodInMinutes: 0.5 });
    return office.start(data);
  });
  onMessage('pauseAudit', ({ data }) => office.pause(data.auditId));
  onMessage('resumeAudit', ({ data }) => office.resume(data.auditId, data.tabId));
  onMessage('stopAudit', ({ data }) => office.stop(data.auditId));
  onMessage('turn', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    const url = sender.url ?? '';
    if (tabId === undefined || sender.frameId !== 0 || !URL.canParse(url)) return { orders: [], stored: [], dismissed: true };
    const { origin } = new URL(url);
    const answers = data.answers.flatMap((answer) => checkAnswer(answer, origin) ?? []);
    const reply = await office.turn({ tabId, origin }, data.walker, answers);
    // What the door refused is not brought again.
    return { ...reply, stored: data.answers.map((answer) => (answer.kind === 'page' ? answer.answer.url : answer.url)) };
  });

  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete') void office.tabLoaded(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void office.tabClosed(tabId));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === lookAround) void office.lookAround();
  });
  browser.runtime.onStartup.addListener(() => void office.holdAll('browser-restarted'));
});
