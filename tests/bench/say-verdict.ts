import { startPageReader } from './page-reader.ts';
import { readingOfStore, type Knowledge } from './pages-to-verdict.ts';
import { sayTable } from './say-table.ts';

/** What a visitor of the store needs, counted by hand: see store/. Home, a shelf, its second page, the book, add, cart; the quickest book stands in the menu. */
const truth: { readonly [F in keyof Knowledge['cart']]: number | null } = {
  quickest: 3,
  typical: 5,
  slowest: 5,
  parts: null,
};

/** Prints how many pages are read until nothing changes any more, best first and breadth first. */
export async function sayVerdict({ breadthFirstPages }: { readonly breadthFirstPages: number }): Promise<void> {
  const reader = await startPageReader();
  const ours = await readingOfStore(reader, { pages: 250 });
  const breadth = await readingOfStore(reader, { pages: breadthFirstPages, worth: ({ found }) => -found });
  await reader.close();
  const parts = (ours.at(-1) ?? breadth.at(-1))?.cart.parts;
  const until = (what: string, is: (known: Knowledge) => boolean) => [what, sayUntil(ours, is), sayUntil(breadth, is)];
  const rows = [
    ['pages read until', 'best first', 'breadth first'],
    until('every kind of page was found', ({ missing }) => missing.length === 0),
    until('the quickest way to the cart is final', ({ cart }) => cart.quickest === truth.quickest),
    until('its parts are final', ({ cart }) => cart.parts === parts),
    until('the typical way is final', ({ cart }) => cart.typical === truth.typical),
    until('the slowest way is final', ({ cart }) => cart.slowest === truth.slowest),
    until(
      'all of them',
      ({ missing, cart }) =>
        missing.length === 0 &&
        cart.quickest === truth.quickest &&
        cart.parts === parts &&
        cart.typical === truth.typical &&
        cart.slowest === truth.slowest,
    ),
    ['it stopped by itself after', String(ours.at(-1)?.pages ?? 0), 'told to read on'],
  ];
  console.log(`\n${sayTable(rows)}\ngoal: within 80 pages, and a sixth of what breadth first needs`);
}

/** The first look from which on it stays so. */
function sayUntil(known: readonly Knowledge[], is: (known: Knowledge) => boolean): string {
  const last = known.findLastIndex((one) => !is(one));
  const first = known[last + 1];
  return first ? String(first.pages) : `not by ${known.at(-1)?.pages ?? 0}`;
}
