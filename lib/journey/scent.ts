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
/** Link names repeat on every page; more than this many distinct ones are read anew. */
const kept = 50_000;

/** How strongly a link smells of what is wished for, 0..1, by its words, the heading above it and its address. */
export function scentOf(wish: Wish, says: Says): (link: Link) => number {
  const known = new Map<string, number>();
  return (link) => {
    const key = `${link.words}\n${link.heading ?? ''}\n${link.to}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const scent = smell(link, wish, says);
    if (known.size < kept) known.set(key, scent);
    return scent;
  };
}

function smell(link: Link, wish: Wish, says: Says): number {
  const clearest = (text: string, keys: readonly WordKey[]) => keys.reduce((most, key) => Math.max(most, says(text, key)), 0);
  const own = clearest(link.words, wish.keys);
  if (own >= 1) return values.exact;
  if (own >= 0.7) return values.synonym;
  const near = Math.max(own, clearest(link.words, wish.near), link.heading === null ? 0 : clearest(link.heading, wish.keys));
  if (near >= 0.45) return values.near;
  if (clearest(slugOf(link.to), wish.keys) >= 0.7) return values.slug;
  return link.words === '' || says(link.words, 'read-more') >= 0.7 ? values.generic : 0;
}

/** The last part of the path as words. */
function slugOf(address: string): string {
  const path = address.replace(/[?#].*$/, '').replace(/\/$/, '');
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{2,5}$/, '').replace(/[-_+]|%20/g, ' ');
}
