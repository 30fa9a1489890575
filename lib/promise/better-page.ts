import type { PromiseCheck } from '../model/promise/promise-check.ts';
import type { ContentWord } from './content-words.ts';
import type { LandingWords, PageWords } from './landing.ts';
import type { Saying } from './said-in.ts';

type Better = Extract<PromiseCheck, { is: 'checked' }>['better'];

/** An ad is led to a page that says so much of it, by the weight of its words, 0..1. Judgement: as much as it takes to be kept. */
const fewestOf = 0.75;
/** Words that such a page says and the landing page does not. Judgement: nobody moves an ad for an adjective. */
const fewestMore = 2;
/** What a price or a number weighs, in words of which every page says one. Judgement: an ad that names one is about it. */
const numberWeighs = 3;

/**
 * The page behind links that keeps an ad better than its landing page: nearly all of it, by the weight of its words, and more than a word
 * more. A word weighs by how few pages say it (inverse document frequency, Spärck Jones 1972); when in doubt there is none.
 */
export function betterPage(words: readonly ContentWord[], landing: LandingWords | null, read: (page: PageWords) => Saying): Better {
  if (!landing) return null;
  const isIn =
    (page: Saying) =>
    (word: ContentWord): boolean =>
      page.says(word) === 'said';
  const here = new Set(words.filter(isIn(read(landing))));
  const missing = words.filter((word) => !here.has(word));
  if (missing.length < fewestMore) return null;
  const pages = landing.behind.filter(({ canLand }) => canLand).map((page) => ({ page, says: new Set(words.filter(isIn(read(page)))) }));
  const weights = new Map(
    words.map((word) => [word, weigh(word, pages.filter(({ says }) => says.has(word)).length / (pages.length || 1))]),
  );
  const weightOf = (some: Iterable<ContentWord>): number => [...some].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const enough = weightOf(words) * fewestOf;
  const able = pages.filter(
    ({ says }) =>
      weightOf(says) >= enough && says.size >= here.size + fewestMore && missing.every((word) => word.is !== 'price' || says.has(word)),
  );
  const best = able.reduce<(typeof able)[number] | null>(
    (most, one) => (most && weightOf(most.says) >= weightOf(one.says) ? most : one),
    null,
  );
  return best && { url: best.page.url, title: best.page.title, words: best.says.size };
}

/** `share`: of the pages that say it, 0..1. */
const weigh = ({ is }: ContentWord, share: number): number =>
  (1 + Math.log(1 / Math.max(share, 0.01))) * (is === 'word' ? 1 : numberWeighs);
