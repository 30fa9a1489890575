import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { browserClock } from '../lib/adapters/browser-clock.ts';
import { createBrowserTabHands } from '../lib/adapters/browser-tab-hands.ts';
import { createDexieArchive } from '../lib/adapters/dexie-archive.ts';
import { originPattern } from '../lib/adapters/origin-pattern.ts';
import { rememberedStart, type RememberedStart } from '../lib/adapters/remembered-start.ts';
import { createAuditOffice } from '../lib/audit/audit-office.ts';
import { findings } from '../lib/catalog/findings.ts';
import { pageKinds } from '../lib/catalog/page-kinds.ts';
import { platforms } from '../lib/catalog/platforms.ts';
import { visitors } from '../lib/catalog/visitors.ts';
import { vocabulary } from '../lib/catalog/words.ts';
import { checkAnswer } from '../lib/messaging/check-answer.ts';
import { heldBlocks } from '../lib/messaging/held-blocks.ts';
import { onMessage, sendMessage } from '../lib/messaging/messages.ts';

const lookAround = 'look-around';
/** How long a popup that survived the question has to start the check itself. */
const popupGraceMs = 700;

export default defineBackground(() => {
  const office = createAuditOffice({
    archive: createDexieArchive(),
    clock: browserClock,
    catalog: { vocabulary, kinds: pageKinds, platforms, visitors, findings },
    version: browser.runtime.getManifest().version,
    hands: createBrowserTabHands(browserClock, (markup) => sendMessage('readMarkup', markup)),
    newId: () => crypto.randomUUID(),
  });

  const start = async (wanted: RememberedStart) => {
    await browser.alarms.create(lookAround, { periodInMinutes: 0.5 });
    return office.start(wanted);
  };
  onMessage('startAudit', async ({ data }) => {
    await rememberedStart.take();
    return start(data);
  });
  // The browser's question may have closed the popup that would start the check; a popup that is still there is quicker.
  const takeUp = async () => {
    await browserClock.wait(popupGraceMs, new AbortController().signal);
    const wanted = await rememberedStart.take();
    if (wanted && (await browser.permissions.contains({ origins: [originPattern(new URL(wanted.url).origin)] }))) await start(wanted);
  };
  browser.permissions.onAdded.addListener(() => void takeUp());
  onMessage('pauseAudit', ({ data }) => office.pause(data.auditId));
  onMessage('resumeAudit', ({ data }) => office.resume(data.auditId, data.tabId));
  onMessage('stopAudit', ({ data }) => office.stop(data.auditId));
  const held = heldBlocks();
  onMessage('turn', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    const url = sender.url ?? '';
    if (tabId === undefined || sender.frameId !== 0 || !URL.canParse(url)) return { orders: [], stored: [], dismissed: true };
    const { origin } = new URL(url);
    const checked = data.answers.flatMap((answer) => checkAnswer(answer, origin) ?? []);
    const answers = checked.flatMap((answer) => held.whole(data.walker.token, answer) ?? []);
    if (answers.length < checked.length) return 'lacking';
    const reply = await office.turn({ tabId, origin }, { ...data, answers });
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
