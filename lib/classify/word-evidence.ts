import { say } from '../model/say.ts';
import type { LanguageWords, WordKey } from '../model/words.ts';
import type { SignalField } from '../model/page-kind.ts';
import { isCommon, type BodyContext } from './page-stems.ts';
import type { Inbound } from './inbound-words.ts';
import { matchWords, readWords } from './match-words.ts';
import type { PageWords } from './page-words.ts';
import { sayStrength } from './say-strength.ts';

export interface Saying {
  readonly strength: number;
  readonly words: string;
}

/** How clearly each key is said; keys that are not said are not among them. */
export type Sayings = ReadonlyMap<WordKey, Saying>;

/** Most texts say nothing, and there are many. */
const unsaid: Sayings = new Map();

/** How clearly a field of a page says a key. */
export type Says = (key: WordKey, field: SignalField) => Saying;

/** What texts are read with. `names`: words of the site's own name, which say nothing. */
export interface WordContext {
  readonly vocabulary: readonly LanguageWords[];
  readonly names: ReadonlySet<string>;
}

/** Occurrences in the text that count as clear. */
const often = 3;
export const silent: Saying = { strength: 0, words: '' };

/** What a page says by itself, field by field. */
export type OwnSayings = { readonly [F in Exclude<SignalField, 'inbound'>]: Sayings };

/** The clearest of several texts, for each key that one of them says. Of equals the first. */
export function clearestSayings(texts: PageWords['title'], { vocabulary, names }: WordContext): Sayings {
  const best = new Map<WordKey, Saying>();
  for (const text of texts) {
    const reading = matchWords(text, vocabulary);
    for (const { key } of reading.hits) {
      const strength = sayStrength(reading, key, names);
      if (strength > (best.get(key)?.strength ?? 0)) best.set(key, { strength, words: text });
    }
  }
  return orUnsaid(best);
}

/** What a long text says: the more often the clearer. What most pages of the site say does not count. */
export function textSayings(text: string, { vocabulary, common }: BodyContext): Sayings {
  const { hits: all, tokens } = readWords(text, vocabulary);
  const hits = common.size === 0 ? all : all.filter(({ from, to }) => !isCommon(tokens.slice(from, to), common));
  const said = new Map<WordKey, Saying>();
  for (const { key, whole } of hits) {
    if (whole || said.has(key)) continue;
    const own = hits.filter((hit) => hit.key === key && !hit.whole);
    const first = own[0];
    if (first) said.set(key, { strength: Math.min(1, own.length / often), words: tokens.slice(first.from, first.to).join(' ') });
  }
  return orUnsaid(said);
}

/** The share of votes whose words say a key: most links must agree. */
export function inboundSayings(inbound: Inbound, { vocabulary, names }: WordContext): Sayings {
  const sums = new Map<WordKey, { said: number; best: Inbound[number] | null }>();
  let votes = 0;
  for (const label of inbound) {
    votes += label.votes;
    const reading = matchWords(label.words, vocabulary);
    for (const key of new Set(reading.hits.map((hit) => hit.key))) {
      const found = sayStrength(reading, key, names);
      const sum = sums.get(key) ?? { said: 0, best: null };
      sums.set(key, { said: sum.said + found * label.votes, best: sum.best ?? (found >= 0.45 ? label : null) });
    }
  }
  const sayings = new Map<WordKey, Saying>();
  for (const [key, { said, best }] of sums) {
    if (!best || votes === 0) continue;
    sayings.set(key, { strength: Math.min(1, (said / votes) * 1.2), words: sayCalled(best) });
  }
  return orUnsaid(sayings);
}

function sayCalled({ links, words }: Inbound[number]): string {
  const called = words.slice(0, 60);
  return links === 1 ? say`A link calls it “${called}”` : say`${links} links call it “${called}”`;
}

const orUnsaid = (sayings: Sayings): Sayings => (sayings.size === 0 ? unsaid : sayings);
