import { expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { createPopupStore } from '../../../lib/state/popup-store.ts';
import { auditRecord, fakePopupWorld } from '../../fakes/popup-world.ts';

const open = (world: ReturnType<typeof fakePopupWorld>) => createPopupStore(world, new AbortController().signal);
const viewOf = (change: Parameters<typeof auditRecord>[0] = {}) => ({ record: auditRecord(change), progress: null, result: null });

test('a check takes the limits and the goal that were chosen', async () => {
  const world = fakePopupWorld();
  const store = open(world);
  await Promise.resolve();
  store.getState().setGoal('donate');
  store.getState().setLimits({ pages: 50, atOnce: 1, perSecond: 2, draw: false, ownCart: false });
  await store.getState().check();
  expect(world.sent).toEqual([
    {
      name: 'startAudit',
      request: {
        tabId: 7,
        url: 'https://shop.example/teas',
        settings: { ...defaultSettings, pages: 50, atOnce: 1, perSecond: 2, draw: false, ownCart: false, goal: 'donate' },
      },
    },
  ]);
});

test('limits are kept for the next opening, a goal is not', () => {
  const world = fakePopupWorld();
  const store = open(world);
  store.getState().setGoal('donate');
  store.getState().setLimits({ pages: 1000, atOnce: 4, perSecond: 10, draw: true, ownCart: true });
  expect(world.kept).toEqual([{ pages: 1000, atOnce: 4, perSecond: 10, draw: true, ownCart: true }]);
});

test('what holds for one check alone is not kept for the next', async () => {
  const world = fakePopupWorld();
  const store = open(world);
  await store.getState().check({ ignoreRobots: true });
  await store.getState().check();
  expect(world.sent.map(({ request }) => (request as { settings: { ignoreRobots: boolean } }).settings.ignoreRobots)).toEqual([
    true,
    false,
  ]);
});

test('the goal of the last check of a site is chosen when the popup opens again', () => {
  const world = fakePopupWorld();
  const store = open(world);
  world.show(viewOf({ state: 'done', settings: { ...defaultSettings, goal: 'book' } }));
  expect(store.getState().goal).toBe('book');
});

test('the user is asked for the site before anything else happens, in the same turn as the click, and the start is remembered in case the question closes the popup', async () => {
  const world = fakePopupWorld({ asksFirst: true });
  const store = open(world);
  world.happened.length = 0;
  const started = store.getState().check();
  const asked = ['ask for https://shop.example', 'remember https://shop.example/teas'];
  expect(world.happened).toEqual(asked);
  await started;
  expect(world.happened).toEqual([...asked, 'startAudit']);
});

test('without the permission nothing is started, and it can still be given or left', async () => {
  const world = fakePopupWorld({ asksFirst: true });
  world.allows = false;
  const store = open(world);
  await store.getState().check({ pages: 1 });
  expect(store.getState().ask).toEqual({ kind: 'refused', trouble: 'needs-permission' });
  expect(world.sent).toEqual([]);
  await store.getState().checkWithout();
  expect(world.sent).toMatchObject([{ name: 'startAudit', request: { settings: { pages: 1 } } }]);
});

test('a refusal of the background can be lifted by allowing the site', async () => {
  const world = fakePopupWorld();
  world.reply = { outcome: 'refused', trouble: 'needs-permission' };
  const store = open(world);
  await store.getState().check();
  world.happened.length = 0;
  world.reply = { outcome: 'started', auditId: 'new' };
  await store.getState().allow();
  expect(world.happened).toEqual(['ask for https://shop.example', 'remember https://shop.example/teas', 'startAudit']);
  expect(store.getState().ask.kind).toBe('starting');
  world.show(viewOf({ id: 'new' }));
  expect(store.getState().ask.kind).toBe('nothing');
});

test('a background that was stopped while it started leaves the truth to the archive', async () => {
  const world = fakePopupWorld();
  world.reply = undefined;
  const store = open(world);
  await store.getState().check();
  expect(store.getState().ask.kind).toBe('nothing');
});

test('pausing, going on and stopping speak of the audit that is shown', async () => {
  const world = fakePopupWorld();
  const store = open(world);
  world.show(viewOf());
  await store.getState().pause();
  await store.getState().goOn();
  await store.getState().stop();
  expect(world.sent).toEqual([
    { name: 'pauseAudit', request: { auditId: 'old' } },
    { name: 'resumeAudit', request: { auditId: 'old', tabId: 7 } },
    { name: 'stopAudit', request: { auditId: 'old' } },
  ]);
  expect(store.getState().ask).toEqual({ kind: 'stopping', auditId: 'old' });
});

test.each(['tab-closed', 'left-site', 'tab-silent', 'browser-restarted', 'extension-updated'] as const)(
  'opening the popup goes on with a check that waits because of %s, in this tab and once',
  async (trouble) => {
    const world = fakePopupWorld();
    world.reply = { outcome: 'started', auditId: 'old' };
    const store = open(world);
    world.show(viewOf({ state: 'waiting', trouble, tabId: 3 }));
    await Promise.resolve();
    expect(world.sent).toEqual([{ name: 'resumeAudit', request: { auditId: 'old', tabId: 7 } }]);
    expect(store.getState().ask).toEqual({ kind: 'went-on', auditId: 'old', after: trouble });
    world.show(viewOf({ state: 'waiting', trouble }));
    expect(world.sent).toHaveLength(1);
  },
);

test.each(['offline', 'disk-full', 'needs-permission'] as const)('a check that waits because of %s is left as it is', (trouble) => {
  const world = fakePopupWorld();
  open(world);
  world.show(viewOf({ state: 'waiting', trouble }));
  expect(world.sent).toEqual([]);
});

test('a paused check is the user’s to go on with', () => {
  const world = fakePopupWorld();
  open(world);
  world.show(viewOf({ state: 'paused' }));
  expect(world.sent).toEqual([]);
});

test('going on is refused: the check is shown as waiting', async () => {
  const world = fakePopupWorld();
  world.reply = { outcome: 'refused', trouble: 'tab-unreachable' };
  const store = open(world);
  world.show(viewOf({ state: 'waiting', trouble: 'left-site' }));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(store.getState().ask.kind).toBe('nothing');
});

test('a check that waits for the site’s permission asks for it in the click, remembers itself, and goes on; refused, it goes on through the tab when told to', async () => {
  const world = fakePopupWorld({ asksFirst: true });
  const store = open(world);
  world.show(viewOf({ state: 'waiting', trouble: 'needs-permission' }));
  world.happened.length = 0;
  world.allows = false;
  const gone = store.getState().goOn();
  expect(world.happened).toEqual(['ask for https://shop.example', 'remember https://shop.example/teas for old']);
  await gone;
  expect(store.getState().ask).toEqual({ kind: 'refused', trouble: 'needs-permission' });
  await store.getState().checkWithout();
  expect(world.sent).toEqual([{ name: 'resumeAudit', request: { auditId: 'old', tabId: 7 } }]);
});

test('a page of the browser asks the archive for nothing', () => {
  const world = fakePopupWorld({ tab: { id: 7, url: 'chrome://settings' } });
  open(world);
  expect(world.happened).toEqual([]);
});

test('a closed popup hears nothing more', () => {
  const world = fakePopupWorld();
  const closed = new AbortController();
  const store = createPopupStore(world, closed.signal);
  world.show(viewOf());
  closed.abort();
  world.show(viewOf({ state: 'done' }));
  expect(store.getState().view?.record.state).toBe('running');
});

test('another host of the site is asked for before anything else, and read in the same check', async () => {
  const world = fakePopupWorld();
  const store = createPopupStore(world, new AbortController().signal);
  await store.getState().check({ hosts: ['https://blog.shop.example'] });
  expect(world.happened).toContain('ask for https://blog.shop.example');
  expect(world.happened.indexOf('ask for https://blog.shop.example')).toBeLessThan(world.happened.indexOf('startAudit'));
  expect(world.sent.find(({ name }) => name === 'startAudit')?.request).toMatchObject({
    settings: { hosts: ['https://blog.shop.example'] },
  });
});
