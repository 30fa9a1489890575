import { expect, vi } from 'vitest';
import { showPath } from '@/entrypoints/overlay.content/show-path.ts';
import type { Instead, InsteadAsked, OverlayTurn, OverlayView, PathLeg, WalkedPath } from '@/lib/model/walked-path.ts';

const here = () => location.href.replace(/[?#].*$/, '');
export const leg = (words: string, change: Partial<PathLeg> = {}): PathLeg => ({
  page: here(),
  steps: [{ page: here(), action: 'link', words, place: 'main', screenful: 1, hidden: null }],
  does: 'leads',
  to: `${location.origin}/teas`,
  ...change,
});
export const putting = leg('Add to cart', { does: 'puts', to: null });

export function viewOf(legs: readonly PathLeg[], change: Partial<OpenView> = {}): OverlayView {
  const path: WalkedPath = {
    legs,
    to: `${location.origin}/cart`,
    aliases: {},
    end: `${location.origin}/cart`,
    kind: 'cart',
    goal: 'the cart',
    fromHere: false,
  };
  return {
    isOver: false,
    wish: { visitor: 'informed', device: 'desktop', need: 'cart' },
    path,
    stand: { at: 'leg', leg: 0 },
    choices: {
      visitors: [
        { visitor: 'informed', needs: [{ need: 'cart', label: 'the cart' }] },
        { visitor: 'questioning', needs: [{ need: 'faq', label: 'Frequently asked questions' }] },
      ],
      devices: ['desktop', 'phone'],
    },
    figures: { fewest: { desktop: 3, phone: 5 }, typical: { desktop: 4, phone: 6 }, counted: 31 },
    note: null,
    ...change,
  };
}

type OpenView = Extract<OverlayView, { readonly isOver: false }>;
const over = { isOver: true } as const;
export const ends: (() => void)[] = [];
/** Ends what is shown, and tidies the page. */
export async function endAll(): Promise<void> {
  for (const end of ends.splice(0)) end();
  await vi.waitFor(() => expect(host()).toBeNull());
  document.head.querySelectorAll('[data-test]').forEach((one) => one.remove());
  document.body.replaceChildren();
  scrollTo(0, 0);
}

export const host = () => document.querySelector('html > div');

/** What the background would say. */
interface Answers {
  readonly reply?: (turn: OverlayTurn) => OverlayView | undefined;
  readonly instead?: (asked: InsteadAsked) => Instead | null;
}

/** Shows a path in this page, and what was told. */
export function show(html: string, first: OverlayView, { reply = () => undefined, instead = () => null }: Answers = {}) {
  document.body.innerHTML = html;
  const told: OverlayTurn['does'][] = [];
  const followed: string[] = [];
  let isEnded = false;
  let root: ShadowRoot | null = null;
  const done = showPath({
    page: document,
    turn: async (turn) => {
      told.push(turn.does);
      if (turn.does.kind === 'close' || isEnded) return over;
      return reply(turn) ?? first;
    },
    tags: async () => [{ to: `${location.origin}/faq`, kind: 'faq', label: 'FAQ', clicks: 2 }],
    instead: async (asked) => instead(asked),
    follow: (url) => followed.push(url),
    isWanted: () => !isEnded,
    onStand: (made) => (root = made),
  });
  ends.push(() => {
    isEnded = true;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  const find = (selector: string): HTMLElement => {
    const found = root?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in the overlay.`);
    return found;
  };
  const title = () => root?.querySelector('h2')?.innerText.replaceAll(/\s+/g, ' ').trim() ?? '';
  const says = (words: RegExp) => vi.waitFor(() => expect(title()).toMatch(words));
  const go = () => find('.btn--go');
  return { told, followed, done, find, says, go, shadow: () => root };
}

export const shop = `<header><a href="/teas">Teas</a> <a href="/faq">Help</a></header><main><h1>Tea</h1><button type="button" id="buy">Add to cart</button></main>`;
