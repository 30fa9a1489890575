import type { PageFacts } from '../model/page.ts';
import { bodyKeys, type BodyKey, type LanguageWords } from '../model/words.ts';
import { foldText } from './fold-text.ts';
import { bodyText, stemOf, stemsOf, type BodyContext } from './page-stems.ts';
import { remembering } from './remembering.ts';
import type { Saying } from './word-evidence.ts';

/** Standard deviations above the mean of all kinds at which a text leans to one as clearly as it can. By our corpus. */
const clear = 3.5;
/** A lean of less says nothing. */
const faint = 0.15;
/** Words that are quoted. */
const quoted = 3;

/**
 * To which kinds the text of a page leans, beside what the page is called: how clearly, and by which words. Each language's lists are
 * the kinds' own vocabulary; a page is compared with each by its different stems, weighted by how few kinds share them (tf-idf and
 * cosine, Salton & Buckley 1988), and what stands out among the 28 counts.
 */
export const bodySayings = remembering((page: PageFacts, { vocabulary, common }: BodyContext): ReadonlyMap<BodyKey, Saying> => {
  const seen = new Map([...stemsOf(bodyText(page))].filter(([stem]) => !common.has(stem)));
  const best = new Map<BodyKey, Lean>();
  for (const language of vocabulary)
    for (const lean of leans(seen, bodyIndex(language))) if (lean.score > (best.get(lean.key)?.score ?? 0)) best.set(lean.key, lean);
  const scores = bodyKeys.map((key) => best.get(key)?.score ?? 0);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length);
  // Where hardly a word is known, whatever stands out does so by chance.
  const known = Math.min(1, Math.max(...scores));
  return new Map(
    [...best.values()].flatMap(({ key, score, words }) => {
      const strength = Math.min(1, (known * (score - mean)) / (spread * clear));
      return strength >= faint ? [[key, { strength, words: words.join('”, “') }] as const] : [];
    }),
  );
});

interface Lean {
  readonly key: BodyKey;
  readonly score: number;
  readonly words: readonly string[];
}

/** How near the stems of a page are to each kind's own. */
function leans(seen: ReadonlyMap<string, string>, index: BodyIndex): readonly Lean[] {
  const hits = new Map<BodyKey, { readonly word: string; readonly weight: number }[]>();
  for (const [stem, word] of seen)
    for (const { key, weight } of index.get(stem) ?? []) {
      const own = hits.get(key);
      if (own) own.push({ word, weight });
      else hits.set(key, [{ word, weight }]);
    }
  return [...hits].map(([key, own]) => ({
    key,
    score: own.reduce((sum, { weight }) => sum + weight, 0),
    words: own
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, quoted)
      .map(({ word }) => word),
  }));
}

/** What each stem of a language says of which kinds. */
type BodyIndex = ReadonlyMap<string, readonly { readonly key: BodyKey; readonly weight: number }[]>;
const indexes = new WeakMap<LanguageWords, BodyIndex>();

function bodyIndex(language: LanguageWords): BodyIndex {
  const known = indexes.get(language);
  if (known) return known;
  const small = new Set(foldText(`${language.common} ${language.fillers.join(' ')}`).map(stemOf));
  const isSmall = (words: string) => words.split(' ').some((word) => small.has(word));
  const counts = new Map(bodyKeys.map((key) => [key, countStems(language, key)]));
  const shared = Map.groupBy(
    [...counts.values()].flatMap((own) => [...own.keys()]),
    (stem) => stem,
  );
  const index = new Map<string, { key: BodyKey; weight: number }[]>();
  for (const [key, own] of counts) {
    const weights = [...own].flatMap(([stem, count]) => {
      const rare = Math.log(bodyKeys.length / (shared.get(stem)?.length ?? 1));
      return isSmall(stem) ? [] : [{ stem, weight: rare * Math.min(1, 0.5 + count / 4) }];
    });
    const length = Math.hypot(...weights.map(({ weight }) => weight)) || 1;
    for (const { stem, weight } of weights) index.set(stem, [...(index.get(stem) ?? []), { key, weight: weight / length }]);
  }
  indexes.set(language, index);
  return index;
}

/** In how many phrases of a kind each stem stands; words of its name count as one. */
function countStems({ body, words }: LanguageWords, key: BodyKey): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const phrase of body?.[key] ?? []) for (const stem of stemsOf(phrase).keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const names = key === 'jobs' ? [] : (words[key] ?? []);
  for (const name of names) for (const stem of stemsOf(name).keys()) if (!counts.has(stem)) counts.set(stem, 1);
  return counts;
}
