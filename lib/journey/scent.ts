import type { Link } from '../model/page.ts';
import { rememberingTexts } from '../model/remembering-texts.ts';
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

/** Characters of names and addresses that are kept for each wish, twice: they repeat on every page. */
const keptCharacters = 500_000;

interface Nose {
  readonly scents: Map<string, (link: Link) => number>;
  readonly generic: (words: string) => boolean;
}

/** Wishes are the same for both devices and all changes that are tried, and so are most links. */
const noses = new WeakMap<Says, Nose>();

function noseOf(says: Says): Nose {
  const nose = noses.get(says) ?? {
    scents: new Map<string, (link: Link) => number>(),
    generic: rememberingTexts((words) => words === '' || says(words, 'read-more') >= 0.7, keptCharacters),
  };
  noses.set(says, nose);
  return nose;
}

/** How strongly a link smells of what is wished for, 0..1, by its words, the heading above it and its address. */
export function scentOf(wish: Wish, says: Says): (link: Link) => number {
  const { scents } = noseOf(says);
  const name = JSON.stringify(wish);
  const scent = scents.get(name) ?? rememberingLinks(freshScent(wish, says));
  scents.set(name, scent);
  return scent;
}

function freshScent(wish: Wish, says: Says): (link: Link) => number {
  const own = rememberingTexts((text) => clearest(text, wish.keys, says), keptCharacters);
  const near = rememberingTexts((text) => clearest(text, wish.near, says), keptCharacters);
  return (link) => {
    const clear = own(link.words);
    if (clear >= 1) return values.exact;
    if (clear >= 0.7) return values.synonym;
    if (clear >= 0.45 || near(link.words) >= 0.45 || (link.heading !== null && own(link.heading) >= 0.45)) return values.near;
    if (own(slugOf(link.to)) >= 0.7) return values.slug;
    return saysNothing(link, says) ? values.generic : 0;
  };
}

/** No name, or one like "more" that could stand on any link. */
export const saysNothing = ({ words }: Pick<Link, 'words'>, says: Says): boolean => noseOf(says).generic(words);

function clearest(text: string, keys: readonly WordKey[], says: Says): number {
  return keys.reduce((most, key) => Math.max(most, says(text, key)), 0);
}

function rememberingLinks(scent: (link: Link) => number): (link: Link) => number {
  const known = new WeakMap<Link, number>();
  return (link) => {
    let value = known.get(link);
    if (value === undefined) known.set(link, (value = scent(link)));
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
