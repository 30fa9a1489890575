/** A made-up bookshop: 20 shelves and, unless told otherwise, 2,000 books. Everything follows from a number, so that two runs get the same pages. */
export const shelfCount = 20;
export const usualBooks = 2_000;

const titles = 'River Lantern Orchard Harbour Winter Copper Meadow Glass Thunder Velvet Saffron Granite Willow'.split(' ');
const words =
  'the paper is thick and cream print clear spine lies open on a table without being held it tells of two sisters who keep light at sea for forty years until one leaves by boat and other learns to wait reading aloud in kitchen while bread rises under its cloth rain comes down across fields old road bends past mill where nobody has lived since war ended quietly some letters were never sent others came too late yet every page turns with care you will want to give this copy away then buy another because friends ask about cover drawn from life'.split(
    ' ',
  );

export const nameOfBook = (at: number) => `The ${titles[at % 13]} ${titles[(at * 7 + 3) % 13]} ${at}`;
export const nameOfShelf = (at: number) => `${titles[at % 13]} tales ${at}`;
export const priceOf = (at: number) => `£${10 + (at % 30)}.90`;
export const shelfOf = (book: number) => book % shelfCount;
/** The nth book of a shelf. */
export const bookOn = (shelf: number, nth: number) => shelf + nth * shelfCount;

/** So many words of plain text, others for each seed. */
export function prose(length: number, seed: number): string {
  let state = (seed + 1) * 2654435761;
  const text: string[] = [];
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const word = words[state % words.length] ?? '';
    text.push(at % 12 === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : at % 12 === 11 ? `${word}.` : word);
  }
  return `${text.join(' ')}.`;
}

export function range(length: number, from = 0): readonly number[] {
  return Array.from({ length }, (_, at) => from + at);
}
