import { hashText } from '../../model/hash-text.ts';
import type { FoundText } from './find-texts.ts';
import type { Table } from './read-tables.ts';

/** What is wrong with a language's table. */
export interface TextTroubles {
  /** Said, without an entry. */
  readonly missing: readonly FoundText[];
  /** Entries that nothing says. */
  readonly dangling: readonly string[];
  /** Entries whose holes are not those of the English, or are more than ten. */
  readonly holes: readonly string[];
  /** Entries that stand in two files of the table. */
  readonly twice: readonly string[];
  readonly tooEarly: readonly FoundText[];
  /** Two texts of one name: one of them must be put otherwise. */
  readonly sameNames: readonly string[];
}

/** Holes have one digit. */
const mostHoles = 10;

/** Holds a table against the texts that are said. */
export function checkTexts(found: readonly FoundText[], { entries, twice }: Table): TextTroubles {
  const keys = [...new Set(found.map(({ key }) => key))];
  const known = new Set(keys);
  const named = new Map(keys.map((key) => [hashText(key), key]));
  return {
    missing: found.filter(({ key }) => !entries.has(key)),
    dangling: [...entries.keys()].filter((key) => !known.has(key)),
    holes: [...entries].flatMap(([key, sentence]) => (holesOf(key) === holesOf(sentence) && countHoles(key) <= mostHoles ? [] : [key])),
    twice,
    tooEarly: found.filter(({ tooEarly }) => tooEarly),
    sameNames: keys.filter((key) => named.get(hashText(key)) !== key),
  };
}

/** The holes that a sentence uses, each once, in order. */
const holesOf = (sentence: string): string => [...new Set(sentence.match(/\{\d+\}/g))].toSorted().join('');
const countHoles = (sentence: string): number => new Set(sentence.match(/\{\d+\}/g)).size;
