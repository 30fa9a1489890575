import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { browserClock } from '../../lib/adapters/browser-clock.ts';
import { browserTexts } from '../../lib/adapters/browser-texts.ts';
import { createBrowserTabGuide } from '../../lib/adapters/browser-tab-guide.ts';
import { createBrowserTabHands } from '../../lib/adapters/browser-tab-hands.ts';
import { keepSummaries } from '../../lib/adapters/keep-summaries.ts';
import { openDatabase } from '../../lib/adapters/database.ts';
import { createDexieArchive } from '../../lib/adapters/dexie-archive.ts';
import { createDexieHistory } from '../../lib/adapters/dexie-history.ts';
import { createDexieShownArchive } from '../../lib/adapters/dexie-shown-archive.ts';
import { originPattern } from '../../lib/adapters/origin-pattern.ts';
import { putAxe } from '../../lib/adapters/put-axe.ts';
import { rememberedStart, type RememberedStart } from '../../lib/adapters/remembered-start.ts';
import { beginsEra } from '../../lib/adapters/session-era.ts';
import { withExample } from '../../lib/adapters/with-example.ts';
import { createAuditOffice } from '../../lib/audit/audit-office.ts';
import { createCorrectionDesk } from '../../lib/audit/correction-desk.ts';
import { createOwnCartDesk } from '../../lib/audit/own-cart-desk.ts';
import { createRejudging } from '../../lib/audit/rejudging.ts';
import { createShowingDesk } from '../../lib/audit/showing-desk.ts';
import { auditCatalog } from '../../lib/catalog/audit-catalog.ts';
import { checkAnswer } from '../../lib/messaging/check-answer.ts';
import { checkReport } from '../../lib/messaging/check-report.ts';
import { heldBlocks } from '../../lib/messaging/held-blocks.ts';
import { onMessage, sendMessage } from '../../lib/messaging/messages.ts';
import { undoMs, type AuditTrouble } from '../../lib/model/audit.ts';
import { useTexts } from '../../lib/model/say.ts';
import { placeOf } from './place-of.ts';
import { serveEndedAudits } from './serve-ended-audits.ts';
import { serveWalkThroughs } from './serve-walk-throughs.ts';
import { loadExample, serveExample } from './serve-example.ts';
import { serveGestures } from './serve-gestures.ts';

const lookAround = 'look-around';
/** How long a popup that survived the question has to start the check itself. */
const popupGraceMs = 700;
/** Within this the browser says why it starts the background. */
const causeMs = 1_000;

export default defineBackground(() => {
  useTexts(browserTexts());
  const database = openDatabase();
  const house = {
    archive: keepSummaries(createDexieArchive(database), database),
    shown: createDexieShownArchive(database),
    clock: browserClock,
    catalog: auditCatalog,
    version: browser.runtime.getManifest().version,
  };
  const history = createDexieHistory(database);
  const rejudging = createRejudging(house);
  const office = createAuditOffice({
    ...house,
    rejudging,
    hands: withExample(
      createBrowserTabHands(browserClock, (markup) => sendMessage('readMarkup', markup)),
      loadExample,
    ),
    newId: () => crypto.randomUUID(),
  });
  const guide = createBrowserTabGuide(browserClock);
  const desk = createShowingDesk({ ...house, rejudging, guide });
  const corrections = createCorrectionDesk({ ...house, rejudging });
  const ownCart = createOwnCartDesk({ ...house, rejudging, guide });

  // The listeners must stand before anything is awaited; what they hear waits until nothing of an earlier life runs any more.
  const cause = Promise.withResolvers<AuditTrouble>();
  const ready = beginsEra().then(async (begins) => {
    if (!begins) return;
    // Its tab has another number now, or none.
    await house.shown.endShowings();
    await walkThroughs.interruptAll();
    // An extension that was switched off and on again hears of neither.
    void browserClock.wait(causeMs, new AbortController().signal).then(() => cause.resolve('tab-silent'));
    await office.holdAll(await cause.promise);
  });
  const overlay = serveEndedAudits(house, ready);
  const walkThroughs = serveWalkThroughs(house, { ready, database });
  // The user can have back for a moment what was deleted; whoever closed the page meanwhile does not want it.
  void ready.then(() => history.purge(browserClock.now() - undoMs));
  browser.runtime.onStartup.addListener(() => cause.resolve('browser-restarted'));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    cause.resolve(reason === 'update' ? 'extension-updated' : 'browser-restarted');
    if (reason === 'update') void ready.then(() => office.holdAll('extension-updated'));
  });

  const watched = async <Reply>(work: () => Promise<Reply>): Promise<Reply> => {
    await ready;
    await browser.alarms.create(lookAround, { periodInMinutes: 0.5 });
    return work();
  };
  serveExample({ archive: house.archive, office }, watched);
  serveGestures({ archive: house.archive, office, overlay }, watched);
  onMessage('startAudit', async ({ data }) => {
    await rememberedStart.take();
    return watched(() => office.start(data));
  });
  onMessage('resumeAudit', async ({ data }) => {
    await rememberedStart.take();
    return watched(() => office.resume(data.auditId, data.tabId));
  });
  // The browser's question may have closed the popup that would start the check; a popup that is still there is quicker.
  const takeUp = async () => {
    await browserClock.wait(popupGraceMs, new AbortController().signal);
    const wanted = await rememberedStart.take();
    if (!wanted || !(await browser.permissions.contains({ origins: [originPattern(new URL(wanted.url).origin)] }))) return;
    await watched(() => begin(wanted));
  };
  const begin = (wanted: RememberedStart) =>
    wanted.goesOnWith === null ? office.start(wanted) : office.resume(wanted.goesOnWith, wanted.tabId);
  browser.permissions.onAdded.addListener(() => void takeUp());
  browser.permissions.onRemoved.addListener(() => void ready.then(office.permissionLost));
  onMessage('pauseAudit', ({ data }) => ready.then(() => office.pause(data.auditId)));
  onMessage('stopAudit', ({ data }) => ready.then(() => office.stop(data.auditId)));
  const held = heldBlocks();
  onMessage('turn', async ({ data, sender }) => {
    const place = placeOf(sender);
    if (!place) return { audit: null, orders: [], stored: [], dismissed: true };
    const checked = data.answers.flatMap((answer) => checkAnswer(answer, place.origin) ?? []);
    const answers = checked.flatMap((answer) => held.whole(data.walker.token, answer) ?? []);
    if (answers.length < checked.length) return 'lacking';
    await ready;
    const reply = await office.turn(place, { ...data, answers });
    // What the door refused is not brought again.
    return { ...reply, stored: data.answers.map((answer) => (answer.kind === 'page' ? answer.answer.url : answer.url)) };
  });

  onMessage('lendAxe', async ({ sender }) => {
    if (sender.tab?.id !== undefined && sender.frameId === 0) await putAxe(sender.tab.id);
  });

  onMessage('showWay', async ({ data: { does, auditId, ...place } }) => {
    await ready;
    if (does === 'begin') await watched(() => desk.begin(place, auditId));
    else if (does === 'go-on') await desk.goOn(place);
    else if (does === 'finish') await desk.finish(place);
    else if (does === 'cancel') await desk.cancel(place);
    else await watched(() => desk.forget(place.origin, does.forget, auditId));
  });
  onMessage('correct', async ({ data: { auditId, does } }) => {
    await ready;
    await watched(() => ('put' in does ? corrections.correct(auditId, does.put) : corrections.undo(auditId, does.undo)));
  });
  onMessage('tell', async ({ data, sender }) => {
    const place = placeOf(sender);
    if (!place) return { isOver: true };
    const report = checkReport(data, place.origin);
    await ready;
    // What the door refused is not told again.
    if (!report) return { isOver: false };
    if (report.kind !== 'own-page') return desk.told(place, report);
    await ownCart.told(place, report.page);
    return { isOver: true };
  });

  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void ready.then(() => office.tabLoaded(tabId));
    if (status === 'complete') void ready.then(() => ownCart.tabLoaded(tabId));
    if (status === 'complete' || status === 'loading') void ready.then(() => desk.tabMoved(tabId, status));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void ready.then(() => office.tabClosed(tabId));
    void ready.then(() => desk.tabClosed(tabId));
  });
  const look = async () => {
    await ready;
    if (!(await office.lookAround())) await browser.alarms.clear(lookAround);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === lookAround) void look();
  });
});
