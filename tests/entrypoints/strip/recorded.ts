import { afterEach, beforeEach, expect, vi } from 'vitest';
import { cdp, page as view } from 'vitest/browser';
import { recordPerson } from '@/entrypoints/strip.content/record-person.ts';
import type { StripTurn, StripView } from '@/lib/model/walk-through.ts';

const running: { gone: boolean }[] = [];
beforeEach(() => view.viewport(1000, 700));
afterEach(async () => {
  for (const one of running.splice(0)) one.gone = true;
  await vi.waitFor(() => expect(host() === null).toBe(true), 3_000);
  document.body.replaceChildren();
});

export const host = () => document.querySelector<HTMLElement>('html > div[popover]');

/** A person is recorded in this page. */
export async function record(
  change: Partial<Extract<StripView, { isOver: false }>> = {},
  reply: (turn: StripTurn, nth: number) => boolean | 'no-room' = () => true,
) {
  document.body.innerHTML = '<button type="button" id="buy">Buy</button><input aria-label="Search"><div style="height: 3000px"></div>';
  const state = { over: false, gone: false };
  running.push(state);
  const turns: StripTurn[] = [];
  let root: ShadowRoot | null = null;
  let lookAgain = (): void => undefined;
  const done = recordPerson({
    page: document,
    token: `page-${running.length}-${Math.random()}`,
    async turn(turn) {
      turns.push(turn);
      if (state.over || turn.kind === 'ended') return { isOver: true };
      const heard = reply(turn, turns.length);
      if (heard === 'no-room') return heard;
      return heard
        ? { isOver: false, id: 'walk-1', task: 'Find out what delivery costs', device: 'desktop', timeMs: 61_000, ...change }
        : undefined;
    },
    untold: () => ({ load: async () => [], save: async () => undefined }),
    isWanted: () => !state.gone,
    onLookAgain: (look) => (lookAgain = look),
    onStand: (stood) => (root = stood),
  });
  await vi.waitFor(() => expect(root).not.toBeNull());
  const within = () => {
    if (!root) throw new Error('The strip does not stand.');
    return root;
  };
  const find = (words: string) => {
    const found = [...within().querySelectorAll('button')].find(({ textContent }) => textContent === words);
    if (!found) throw new Error(`There is no ${words}.`);
    return found;
  };
  const kinds = () => turns.map((turn) => (turn.kind === 'told' ? turn.report.kind : turn.kind));
  /** The walk-through is ended elsewhere, and the strip is told to look. */
  const endElsewhere = () => {
    state.over = true;
    lookAgain();
  };
  return { turns, within, find, kinds, done, endElsewhere };
}

/** A real press on something of the strip: its part is closed, so by its place. */
export async function press(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const at = { x: frame.left + left + width / 2, y: frame.top + top + height / 2, button: 'left', clickCount: 1 };
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}
