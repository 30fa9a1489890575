import type { Link } from '../model/page.ts';
import type { WordKey } from '../model/words.ts';

/** How clearly a text says a key, 0..1; 1 when it says nothing else. Reads the vocabulary of all languages. */
export type Says = (text: string, key: WordKey) => number;

/** What a visitor has in mind. */
export interface Wish {
  /** Words of these are what is looked for. */
  readonly keys: readonly WordKey[];
  /** Words of these promise it behind them. */
  readonly near: readonly WordKey[];
}

/** Scents by how the words fit (science.md A0). */
const values = { exact: 1, synonym: 0.8, near: 0.5, slug: 0.4, generic: 0.15 } as const;

/** How strongly a link smells of what is wished for, 0..1, by its words, the heading above it and its address. */
export function scentOf(wish: Wish, says: Says): (link: Link) => number {
  const own = remembered((text) => clearest(text, wish.keys, says));
  const near = remembered((text) => clearest(text, wish.near, says));
  const slug = remembered((address) => clearest(slugOf(address), wish.keys, says));
  const generic = remembered((words) => Number(saysNothing({ words }, says)));
  return (link) => {
    const clear = own(link.words);
    if (clear >= 1) return values.exact;
    if (clear >= 0.7) return values.synonym;
    if (clear >= 0.45 || near(link.words) >= 0.45 || (link.heading !== null && own(link.heading) >= 0.45)) return values.near;
    if (slug(link.to) >= 0.7) return values.slug;
    return generic(link.words) === 1 ? values.generic : 0;
  };
}

/** No name, or one like "more" that could stand on any link. */
export const saysNothing = ({ words }: Pick<Link, 'words'>, says: Says): boolean => words === '' || says(words, 'read-more') >= 0.7;

function clearest(text: string, keys: readonly WordKey[], says: Says): number {
  return keys.reduce((most, key) => Math.max(most, says(text, key)), 0);
}

/** Names and addresses repeat on every page. */
function remembered(read: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = read(text)));
    return value;
  };
}

/** The last part of the path as words. */
function slugOf(address: string): string {
  const path = address.replace(/[?#].*$/, '').replace(/\/$/, '');
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_+]|%20/g, ' ');
}
