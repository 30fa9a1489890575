import { expect, test } from 'vitest';
import { walkThroughFigures } from '@/lib/model/walk-through-figures.ts';
import type { StripTurn } from '@/lib/model/walk-through.ts';
import { soon } from '@/tests/fakes/house.ts';
import { arrived, at, pressed, setup, walkThroughDesk } from '@/tests/fakes/walk-through-desk.ts';

/** A press that is made on another page than Home. */
const onPage = (path: string, turn: StripTurn): StripTurn =>
  turn.kind === 'told' && turn.report.kind === 'clicked'
    ? { ...turn, report: { ...turn.report, step: { ...turn.report.step, page: at(path) } } }
    : turn;

test('who goes straight to what they choose and buys it is not lost, however much quicker another item is', async () => {
  const { open, kept, place, asked } = await walkThroughDesk();
  const one = open();
  const bought = async (id: string, paths: readonly string[], tab: number) => {
    await one.begin({ ...setup, task: { words: 'Put something in the cart', need: 'cart', pages: [at('/cart')] } });
    for (const path of paths) await one.turn(place(tab), arrived(path));
    await one.turn(place(tab), onPage('/teas/tea-1', pressed(['b', 1], 'Add to cart')));
    await one.turn(place(tab), pressed(['b', 2], 'Cart', '/cart'));
    await one.turn(place(tab), arrived('/cart'));
    await one.turn(place(tab), { kind: 'ended', how: 'finished' });
    await soon(async () => (await kept(id)).fewest.pages === 3);
    return walkThroughFigures(await kept(id));
  };
  expect(await bought('walk-1', ['/', '/teas/tea-1'], 11)).toMatchObject({ pages: 3, visits: 3, lostness: 0 });
  expect(asked.at(-1)).toBe(at('/teas/tea-1'));
  // To and fro is what it was.
  const { lostness } = await bought('walk-2', ['/', '/about', '/', '/faq', '/', '/teas/tea-1'], 12);
  expect(lostness).toBeGreaterThan(0.4);
});
