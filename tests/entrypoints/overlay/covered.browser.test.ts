import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as view, userEvent } from 'vitest/browser';
import type { InsteadAsked } from '@/lib/model/walked-path.ts';
import { endAll, leg, show, viewOf } from './shown-path.ts';

beforeEach(() => view.viewport(1000, 700));
afterEach(endAll);

/** A shop whose bag slides in over everything once something was put into it. */
const shop = `<header style="display:flex;justify-content:flex-end"><button type="button" id="icon" aria-label="Bag"><svg width="24" height="24"></svg></button></header>
  <main><h1>Rope</h1><p>Twenty metres.</p></main>
  <div id="veil" style="position:fixed;inset:0;background:#0006" hidden></div>
  <aside id="drawer" style="position:fixed;top:0;right:0;bottom:0;width:380px;max-width:100%;background:#fff" hidden>
    <button type="button" id="shut">Close</button><p>Rope, 20 m</p>
    <div style="position:absolute;bottom:0;left:0;right:0;padding:16px"><a id="all" href="/bag" style="display:block;padding:12px">See your bag</a>
    <a id="pay" href="/pay" style="display:block;padding:12px">Pay</a></div>
  </aside>`;
const toBag = leg('Bag', { does: 'presses', to: null });
const byName =
  (name: string) =>
  ({ controls }: InsteadAsked) => {
    const index = controls.findIndex(({ words }) => words === name);
    return index < 0 ? null : { index, words: name };
  };
const one = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`) ?? document.body;
const setOpen = (isOpen: boolean) => ['veil', 'drawer'].forEach((id) => (one(id).hidden = !isOpen));
const isAround = (ring: Element, thing: Element) => {
  const [outer, inner] = [ring.getBoundingClientRect(), thing.getBoundingClientRect()];
  return (
    outer.left < inner.left &&
    outer.right > inner.right &&
    outer.top < inner.top &&
    outer.bottom > inner.bottom &&
    outer.height < inner.height + 30
  );
};
const isClear = (card: Element, thing: Element) => {
  const [own, other] = [card.getBoundingClientRect(), thing.getBoundingClientRect()];
  return own.right <= other.left || other.right <= own.left || own.bottom <= other.top || other.bottom <= own.top;
};

test('a drawer over the icon of the bag: its own way to the bag is ringed, and the card lies over neither of its buttons', async () => {
  const { says, find } = show(shop, viewOf([toBag]), { instead: byName('See your bag') });
  await says(/: Bag$/);
  await vi.waitFor(() => expect(isAround(find('.ring'), one('icon'))).toBe(true));
  setOpen(true);
  await says(/: See your bag$/);
  await vi.waitFor(() => expect(isAround(find('.ring'), one('all'))).toBe(true));
  await vi.waitFor(() => expect(['all', 'pay', 'shut'].every((id) => isClear(find('.card'), one(id)))).toBe(true));
  expect(find('.card__line').textContent).toBe('in what has opened over “Bag”; it leads there too');
  setOpen(false);
  await says(/: Bag$/);
});

const end = () => viewOf([toBag], { stand: { at: 'end' } });

test('at the end the card leaves the drawer that has opened, with all that can be pressed in it', async () => {
  const { says, find } = show(shop, end());
  await says(/^You are there/);
  setOpen(true);
  await vi.waitFor(() => expect(['all', 'pay', 'shut'].every((id) => isClear(find('.card'), one(id)))).toBe(true), 3_000);
});

test('at the end the card leaves the button that leads on, and stays where nothing is in its way', async () => {
  const foot = `<main style="position:absolute;inset:auto 30px 30px;display:flex;justify-content:space-between"><a href="/teas">Go on looking</a><a id="pay" href="/pay">Pay</a></main>`;
  const { says, find } = show(foot, end());
  await says(/^You are there/);
  await vi.waitFor(() => expect(isClear(find('.card'), one('pay'))).toBe(true), 3_000);
  document.body.replaceChildren();
  const at = find('.card').dataset['at'];
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(find('.card').dataset['at']).toBe(at);
});

test('it is asked once about what can be pressed in the drawer, and never about what lies under it', async () => {
  const instead = vi.fn(byName('See your bag'));
  const { says } = show(`<a href="/deals" style="position:absolute;left:20px;top:200px">Deals</a>${shop}`, viewOf([toBag]), { instead });
  setOpen(true);
  await says(/: See your bag$/);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(instead).toHaveBeenCalledTimes(1);
  expect(instead.mock.calls[0]?.[0].controls).toEqual([
    { words: 'Close', to: null },
    { words: 'See your bag', to: `${location.origin}/bag` },
    { words: 'Pay', to: `${location.origin}/pay` },
  ]);
});

test('the press in the drawer is the step', async () => {
  const { says, told } = show(shop, viewOf([toBag]), { instead: byName('See your bag') });
  setOpen(true);
  await says(/: See your bag$/);
  one('all').addEventListener('click', (event) => event.preventDefault());
  await userEvent.click(one('all'));
  await vi.waitFor(() => expect(told).toContainEqual({ kind: 'pressed', leg: 0 }));
});

test('what is put into the cart beside the path is told, by its name', async () => {
  const { says, told } = show(`${shop}<button type="button" id="other">Add rope to bag</button>`, viewOf([toBag]));
  await says(/: Bag$/);
  await userEvent.click(one('other'));
  await vi.waitFor(() => expect(told).toContainEqual({ kind: 'strayed', words: 'Add rope to bag' }));
});

test('a window in which nothing does the same: it has to be closed first, and nothing is ringed', async () => {
  const { says, find } = show(shop, viewOf([toBag]));
  setOpen(true);
  await vi.waitFor(() => expect(find('.card__line').textContent).toBe('Something that has opened lies over it. Close that first.'));
  expect(find('.ring').hidden).toBe(true);
  await says(/: Bag$/);
  setOpen(false);
  await vi.waitFor(() => expect(find('.ring').hidden).toBe(false));
});

test('a low bar at the edge closes nothing off: what it lies over stays ringed', async () => {
  const { says, find } = show(
    `${shop}<div style="position:fixed;top:0;left:0;right:0;height:60px;background:#ffe">We use cookies</div>`,
    viewOf([toBag]),
  );
  await says(/: Bag$/);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(find('.ring').hidden).toBe(false);
  expect(isAround(find('.ring'), one('icon'))).toBe(true);
});

test('a link whose own child, or a copy of it, takes the press is not covered', async () => {
  const tile = `<article style="position:relative"><a href="/teas">Teas</a><span style="position:absolute;inset:0;pointer-events:none;background:#fff8"></span></article>`;
  const instead = vi.fn(() => null);
  const { says, find } = show(tile, viewOf([leg('Teas')]), { instead });
  await says(/: Teas$/);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(instead).not.toHaveBeenCalled();
  expect(find('.ring').hidden).toBe(false);
});

describe('on a phone the drawer takes the whole screen', () => {
  beforeEach(() => view.viewport(390, 844));
  test('the card leaves both of its buttons free, though the icon has been scrolled away', async () => {
    const { says, find } = show(`${shop}<div style="height:3000px"></div>`, viewOf([toBag]), { instead: byName('See your bag') });
    await says(/: Bag$/);
    scrollTo(0, 1500);
    setOpen(true);
    await says(/: See your bag$/);
    await vi.waitFor(() => expect(isAround(find('.ring'), one('all'))).toBe(true));
    await vi.waitFor(() => expect(['all', 'pay'].every((id) => isClear(find('.card'), one(id)))).toBe(true));
  });
});
