// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Popup } from '@/entrypoints/popup/Popup.tsx';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import type { AuditView } from '@/lib/ports/audit-archive.ts';
import { createPopupStore } from '@/lib/state/popup-store.ts';
import { shopAudit } from '../../components/gallery/shop-audit.ts';
import { auditProgress as progress, auditRecord, fakePopupWorld } from '../../fakes/popup-world.ts';

afterEach(cleanup);

function open(view: AuditView | null, world = fakePopupWorld()) {
  const saved: AuditExport[] = [];
  const store = createPopupStore(world, new AbortController().signal);
  render(<Popup store={store} onSave={(result) => saved.push(result)} onReport={() => undefined} />);
  show(world, view);
  return { world, saved };
}

function show(world: ReturnType<typeof fakePopupWorld>, view: AuditView | null) {
  act(() => world.show(view));
}

const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const press = async (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const viewOf = (change: Parameters<typeof auditRecord>[0], rest: Partial<AuditView> = {}): AuditView => ({
  record: auditRecord(change),
  progress: null,
  result: null,
  ...rest,
});
test('pressing Check this site starts a check with the chosen goal and limits', async () => {
  const { world } = open(null);
  fireEvent.click(screen.getByRole('radio', { name: 'Contact' }));
  await press('Change');
  fireEvent.click(screen.getByRole('radio', { name: '1,000' }));
  fireEvent.click(screen.getByRole('radio', { name: '2 a second' }));
  await press('Check this site');
  expect(world.sent).toMatchObject([
    { name: 'startAudit', request: { tabId: 7, settings: { goal: 'contact', pages: 1000, perSecond: 2, atOnce: 1, ignoreRobots: false } } },
  ]);
});

test('what a check will do is said before it is started, and follows the limits', async () => {
  open(null);
  expect(screen.getByText('Reads up to 250 pages: about 30 seconds.')).toBeTruthy();
  await press('Change');
  fireEvent.click(screen.getByRole('radio', { name: '50' }));
  fireEvent.click(screen.getByRole('radio', { name: '5 a second' }));
  expect(screen.getByText('Reads up to 50 pages: about 12 seconds.')).toBeTruthy();
});

test('checking only this page reads one page and begins there', async () => {
  const { world } = open(null);
  await press('Check only this page');
  expect(world.sent).toMatchObject([{ request: { settings: { pages: 1, start: 'https://shop.example/teas' } } }]);
});

test('opening the popup again shows the running check and where it is', () => {
  open(viewOf({ state: 'running' }, { progress }));
  expect(screen.getByRole('heading', { name: 'Checking' })).toBeTruthy();
  const bar = screen.getByRole('progressbar', { name: 'Pages read' });
  expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['86', '143']);
  expect(screen.getByText(/About 13 seconds left/)).toBeTruthy();
  expect(screen.getByText('/teas/black')).toBeTruthy();
});

test('a running check is paused, goes on and is stopped', async () => {
  const { world } = open(viewOf({ state: 'running' }, { progress }));
  await press('Pause');
  show(world, viewOf({ state: 'paused' }, { progress }));
  await press('Go on from page 87');
  show(world, viewOf({ state: 'running' }, { progress }));
  await press('Stop and score');
  expect(world.sent.map(({ name }) => name)).toEqual(['pauseAudit', 'resumeAudit', 'stopAudit']);
  expect(screen.getByRole('heading', { name: 'Scoring what was read' })).toBeTruthy();
});

test('no bar is drawn for a visitor while the band is 25 wide or wider', () => {
  const [informed, ...others] = shopAudit.visitors;
  const visitors = [{ ...informed, low: 50, high: 75 }, ...others] as AuditExport['visitors'];
  open(viewOf({ state: 'running' }, { progress, result: { ...shopAudit, visitors } }));
  expect(screen.getAllByRole('meter')).toHaveLength(3);
  expect(screen.getAllByText('too early to say')).toHaveLength(1);
});

test('what runs is spoken at most every ten seconds', () => {
  vi.useFakeTimers();
  const { world } = open(viewOf({ state: 'running' }, { progress }));
  pass(1);
  const said = () => screen.getByRole('status').textContent;
  expect(said()).toContain('86 of 143 pages read');
  show(world, viewOf({ state: 'running' }, { progress: { ...progress, pagesRead: 90 } }));
  pass(5_000);
  expect(said()).toContain('86 of 143');
  show(world, viewOf({ state: 'running' }, { progress: { ...progress, pagesRead: 120 } }));
  pass(5_000);
  expect(said()).toContain('120 of 143');
  vi.useRealTimers();
});

test('opening the popup on its site goes on with a check whose tab was closed, and says so once', async () => {
  const { world } = open(viewOf({ state: 'waiting', trouble: 'tab-closed' }, { progress }));
  expect(screen.getByRole('heading', { name: 'Checking' })).toBeTruthy();
  await act(async () => undefined);
  expect(world.sent).toEqual([{ name: 'resumeAudit', request: { auditId: 'old', tabId: 7 } }]);
  show(world, viewOf({ state: 'running' }, { progress }));
  expect(screen.getByText(/Its tab was closed. It goes on from there now./)).toBeTruthy();
});

test('a check that cannot go on by itself says why, and can go on, be scored or start over', async () => {
  const refusing = fakePopupWorld();
  refusing.reply = { outcome: 'refused', trouble: 'tab-unreachable' };
  const { world } = open(
    viewOf(
      { state: 'waiting', trouble: 'tab-closed', settings: { ...defaultSettings, pages: 50, goal: 'donate' } },
      { progress: { ...progress, pagesRead: 20 } },
    ),
    refusing,
  );
  await act(async () => undefined);
  world.sent.length = 0;
  world.reply = undefined;
  expect(screen.getByRole('heading', { name: 'The check stopped at page 20.' })).toBeTruthy();
  expect(screen.getByText(/Its tab was closed. What was read is kept; 30 known pages are left/)).toBeTruthy();
  await press('Go on from page 21');
  await press('Score what was read');
  expect(world.sent.map(({ name }) => name)).toEqual(['resumeAudit', 'stopAudit']);
});

test('starting over keeps the settings of the check that stopped', async () => {
  const { world } = open(
    viewOf({ state: 'waiting', trouble: 'disk-full', settings: { ...defaultSettings, pages: 50, ignoreRobots: true } }, { progress }),
  );
  await press('Start over');
  expect(world.sent).toMatchObject([{ name: 'startAudit', request: { settings: { pages: 50, ignoreRobots: true } } }]);
});

test('a site closed by robots.txt is read in full when its owner says so', async () => {
  const { world } = open(viewOf({ state: 'failed', trouble: 'robots-closed', endedAt: 2 }));
  await press('It is my site: read all of it');
  expect(world.sent).toMatchObject([{ name: 'startAudit', request: { settings: { ignoreRobots: true } } }]);
});

test('after a check its verdict leads, then the clicks, then four scores', () => {
  open(viewOf({ state: 'done', endedAt: Date.now() - 3 * 60_000 }, { result: shopAudit }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your products show no reviews.');
  expect(screen.getByText('Doubtful visitors are served worst.')).toBeTruthy();
  expect(screen.getByText('3 minutes ago')).toBeTruthy();
  const clicks = within(screen.getByRole('region', { name: 'Clicks to the cart' }));
  expect(clicks.getByText('Desktop').parentElement?.textContent).toBe('Desktoptypical 4quickest 3');
  expect(clicks.getByText('Phone').parentElement?.textContent).toBe('Phonetypical –not yet known');
  expect(screen.getAllByRole('meter').map((meter) => meter.getAttribute('aria-valuetext'))).toEqual([
    '63 of 100, between 55 and 70',
    '56 of 100, between 50 and 63',
    '38 of 100, between 32 and 46',
    '66 of 100, between 60 and 71',
  ]);
});

test('where the goal is the start page, the popup says that one is there, and shows no way', () => {
  const { desktop } = shopAudit.clicksToGoal.cart ?? {};
  const there = desktop ? { ...desktop, quickest: 0, typical: 0, slowest: 0 } : null;
  const result = { ...shopAudit, clicksToGoal: { cart: { desktop: there, phone: null } } };
  open(viewOf({ state: 'done', endedAt: 2 }, { result }));
  const clicks = within(screen.getByRole('region', { name: 'Clicks to the cart' }));
  expect(clicks.getByText('You are already there.')).toBeTruthy();
  expect(clicks.queryByRole('button', { name: 'Show me the path' })).toBeNull();
});

test('the result is saved as it stands', async () => {
  const { saved } = open(viewOf({ state: 'done', endedAt: 2 }, { result: shopAudit }));
  await press('Save JSON');
  expect(saved).toEqual([shopAudit]);
});

test('checking again keeps the start page, the word of the owner and that nothing is drawn', async () => {
  const settings = { ...defaultSettings, start: 'https://shop.example/teas', ignoreRobots: true, draw: false };
  const { world } = open(viewOf({ state: 'done', endedAt: 2, settings }, { result: shopAudit }));
  await press('Check again');
  expect(world.sent).toMatchObject([{ name: 'startAudit', request: { settings } }]);
});

test('the goal can be changed after a check, and the check can be gone back to', async () => {
  open(viewOf({ state: 'done', endedAt: 2 }, { result: shopAudit }));
  await press('Change goal');
  expect(screen.getByRole('heading', { name: 'How well are your visitors served?' })).toBeTruthy();
  await press('Back to the last check');
  expect(screen.getByRole('heading', { name: 'Your products show no reviews.' })).toBeTruthy();
});

test('opening puts focus on the primary action, and a new screen does not lose it', async () => {
  const { world } = open(null);
  expect(document.activeElement?.textContent).toBe('Check this site');
  await press('Check this site');
  show(world, viewOf({ id: 'new', state: 'running' }, { progress }));
  expect(document.activeElement?.textContent).toBe('Checking');
});
