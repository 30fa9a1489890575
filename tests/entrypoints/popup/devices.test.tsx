// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Popup } from '@/entrypoints/popup/Popup.tsx';
import type { AuditView } from '@/lib/ports/audit-archive.ts';
import { createPopupStore } from '@/lib/state/popup-store.ts';
import { noWayOnPhoneAudit, notDrawnAudit, phoneAudit } from '../../components/gallery/phone-audits.ts';
import { shopAudit } from '../../components/gallery/shop-audit.ts';
import { cutByUserAudit } from '../../components/gallery/site-audits.ts';
import { auditProgress as progress, auditRecord, fakePopupWorld } from '../../fakes/popup-world.ts';

afterEach(cleanup);

function open(view: AuditView | null, world = fakePopupWorld()) {
  const store = createPopupStore(world, new AbortController().signal);
  render(<Popup store={store} onSave={() => undefined} onReport={() => undefined} />);
  act(() => world.show(view));
  return world;
}

const press = async (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const done = (result: AuditView['result']): AuditView => ({ record: auditRecord({ state: 'done', endedAt: 2 }), progress: null, result });

test('drawing is said before a check, and can be turned off for this and later ones', async () => {
  const world = open(null);
  expect(screen.getByText(/^Draws pages: /)).toBeTruthy();
  await press('Change');
  fireEvent.click(within(screen.getByRole('group', { name: /^Draw pages/ })).getByRole('radio', { name: 'No' }));
  expect(screen.getByText(/^Draws no page: /)).toBeTruthy();
  expect(world.kept).toMatchObject([{ draw: false }]);
  await press('Check this site');
  expect(world.sent).toMatchObject([{ request: { settings: { draw: false } } }]);
});

test('a browser that runs no scripts for us says so', () => {
  open(null, fakePopupWorld({ runsScripts: false }));
  expect(screen.getByText(/^Draws pages without their scripts: /)).toBeTruthy();
});

test('while pages are laid out it says so, also to who cannot see it', () => {
  vi.useFakeTimers();
  open({ record: auditRecord(), progress: { ...progress, pagesRead: 143, drawing: true }, result: null });
  act(() => void vi.advanceTimersByTime(1));
  expect(screen.getByText('Looking at pages as they are seen on a desktop and a phone.')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('Looking at pages');
  expect(screen.queryByText(/Reading/)).toBeNull();
  vi.useRealTimers();
});

test('a check that waits until its tab can be seen says so', () => {
  open({ record: auditRecord({ trouble: 'tab-hidden' }), progress, result: null });
  expect(screen.getByText('Waits until its tab can be seen.')).toBeTruthy();
});

test('clicks on a phone stand beside those on a desktop, station by station', () => {
  open(done(phoneAudit));
  const clicks = within(screen.getByRole('region', { name: 'Clicks to the cart' }));
  expect(clicks.getAllByText('Phone')[0]?.parentElement?.textContent).toBe('Phonetypical 6quickest 5');
  expect(clicks.getByRole('row', { name: 'Cart 4 6', hidden: true })).toBeTruthy();
  expect(clicks.getByText(/^Phone: quickest 5. Half of the 112 products within 6. Slowest 12./)).toBeTruthy();
  expect(screen.getAllByText(/^(phone|desktop), /).map(({ textContent }) => textContent)).toEqual([
    'phone, 49–61',
    'phone, 45–58',
    'phone, 28–42',
    'desktop, 60–71',
  ]);
});

test('a phone without a way to the goal is not one of which nothing is known', () => {
  open(done(noWayOnPhoneAudit));
  expect(screen.getByText('no way found')).toBeTruthy();
  expect(screen.queryByText(/^Phone: .+ at its size/)).toBeNull();
});

test.each([
  [shopAudit, 'Phone: no page could be drawn at its size.'],
  [notDrawnAudit, 'Phone: drawing pages was turned off.'],
  [{ ...shopAudit, coverage: cutByUserAudit.coverage }, 'Phone: the check was stopped before any page was drawn at its size.'],
])('why nothing is known of a phone is said', (result, why) => {
  open(done(result));
  expect(screen.getByText(why)).toBeTruthy();
});
