// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Popup } from '@/entrypoints/popup/Popup.tsx';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { createPopupStore } from '@/lib/state/popup-store.ts';
import { phoneAudit } from '../../components/gallery/phone-audits.ts';
import { lostAudit, shownAudit, states } from '../../components/gallery/showings.ts';
import { auditRecord, fakePopupWorld } from '../../fakes/popup-world.ts';

afterEach(cleanup);

function open(result: AuditExport, world = fakePopupWorld()) {
  const store = createPopupStore(world, new AbortController().signal);
  render(<Popup store={store} onSave={() => undefined} onReport={() => undefined} />);
  act(() => world.show({ record: auditRecord({ state: 'done', endedAt: 2 }), progress: null, result }));
  return world;
}
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const asked = (does: unknown) => ({ name: 'showWay', request: { tabId: 7, origin: 'https://shop.example', auditId: 'old', does } });
const told = (pattern: RegExp) => pattern.test(document.body.textContent ?? '');

test('the way is asked for where none was found, and offered where there is one', async () => {
  const world = open(lostAudit);
  expect(told(/No way to the cart was found\. If you know one, click it once and it counts: Show it the way/)).toBe(true);
  await press('Show it the way');
  expect(world.sent).toEqual([asked('begin')]);
  cleanup();
  open(phoneAudit);
  expect(told(/Is there another way\? Show it the way/)).toBe(true);
});

test('a way that was shown says so, and can be shown again or forgotten', async () => {
  const world = open(shownAudit);
  expect(told(/Shown by you: 2 clicks on desktop\./)).toBe(true);
  await press('Show it again');
  await press('Forget it');
  expect(world.sent).toEqual([asked('begin'), asked({ forget: 'cart' })]);
});

test('Firefox asks for the site first, and nothing begins without it', async () => {
  const world = fakePopupWorld({ asksFirst: true });
  world.allows = false;
  open(phoneAudit, world);
  await press('Show it the way');
  expect(world.happened).toContain('ask for https://shop.example');
  expect(world.sent).toEqual([]);
});

test('while a way is shown the popup tells its clicks and how it ends; opening it lets the recorder in again', async () => {
  const world = open(phoneAudit);
  const showing = states['showing-clicks'];
  await act(async () => world.showShowing(showing ? { ...showing, auditId: 'old' } : null));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Show the way to the cart');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'opens Shopheader',
    'Green teamenu',
    'Sencha Fukuyumain',
    'chooses Weightmain',
    'presses Add to basketmain',
    'a link without a nameheader',
  ]);
  expect(world.sent).toEqual([asked('go-on')]);
  for (const name of ['I am there', 'Start again', 'Cancel']) await press(name);
  expect(world.sent.slice(1)).toEqual([asked('finish'), asked('begin'), asked('cancel')]);
});

test('a way without clicks, or with a typed address in it, cannot be the way', async () => {
  const world = open(phoneAudit);
  for (const name of ['showing', 'showing-leapt']) {
    await act(async () => world.showShowing(states[name] ?? null));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'I am there' }).disabled).toBe(true);
  }
  expect(told(/A page was opened without a click/)).toBe(true);
});

test('what was learnt of the checkout is said; while nothing is, how to let it be read', () => {
  open({ ...phoneAudit, checkout: { pages: 2, fields: 12, required: 7, guest: 'no' } });
  expect(told(/read when you opened it with your own item in it: 2 pages, 7 of 12 fields required\. It asks for an account\./)).toBe(true);
  cleanup();
  open(lostAudit);
  expect(told(/Open it in this tab with an item of your own/)).toBe(true);
});
