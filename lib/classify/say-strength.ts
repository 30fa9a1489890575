import type { WordKey } from '../model/words.ts';
import { isPageKindId } from '../model/page-kind.ts';
import { isUnspaced } from './fold-text.ts';
import type { WordReading } from './match-words.ts';

const none: ReadonlySet<string> = new Set();

/**
 * How clearly a text says a key, 0..1: 1 when it says nothing else (fillers and the site's own name aside), less the
 * more other words stand beside it. Texts of over 14 words are sentences, not names: at most .25.
 */
export function sayStrength(reading: WordReading, key: WordKey, own: ReadonlySet<string> = none): number {
  if (!reading.hits.some((hit) => hit.key === key)) return 0;
  const hits = reading.hits.filter((hit) => hit.key === key);
  const telling = reading.tokens.flatMap((token, at) => (reading.filler[at] || own.has(token) || /^\d+$/.test(token) ? [] : [at]));
  const covers = (at: number, whole: boolean) => hits.some((hit) => (whole || !hit.whole) && hit.from <= at && at < hit.to);
  if (telling.length === 0) return saysOnlyOwn(reading, (at) => covers(at, true)) ? 1 : 0.25;
  if (telling.every((at) => covers(at, true))) return 1;
  // "Join & give": what is made of names only is all that they name.
  const named = telling.every((at) => reading.hits.some((hit) => isPageKindId(hit.key) && hit.from <= at && at < hit.to));
  const weigh = (some: readonly number[]) => countWords(some.map((at) => reading.tokens[at] ?? ''));
  const covered = weigh(telling.filter((at) => covers(at, named)));
  if (covered === 0) return 0;
  const share = covered / weigh(telling);
  if (isSentence(reading.tokens)) return 0.25;
  return share >= 0.5 ? 0.75 : share >= 0.3 ? 0.45 : 0.25;
}

const longestName = 14;
const isSentence = (tokens: readonly string[]): boolean => tokens.length > longestName && countWords(tokens) > longestName;

/** Two signs of Chinese or Japanese are about a word; a run of katakana is one. */
const countWords = (tokens: readonly string[]): number =>
  tokens.reduce((words, token) => words + (token.length === 1 && isUnspaced(token) ? 0.5 : 1), 0);

/** All words belong to the site's own name: "Shop" of a site called "Cake Shop" says shop, its whole name does not. */
const saysOnlyOwn = (reading: WordReading, covers: (at: number) => boolean): boolean =>
  reading.tokens.every((token, at) => reading.filler[at] || /^\d+$/.test(token) || covers(at));
