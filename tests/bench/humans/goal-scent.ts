import { scentOf, type Says } from '../../../lib/journey/scent.ts';
import type { WordKey } from '../../../lib/model/words.ts';
import { nameOf, type ArticleLink } from './article-links.ts';

/** Stand for what our word lists would know of a goal: its own name, and what promises it. */
const own: WordKey = 'product';
const near: WordKey = 'catalog';
const fillers = new Set(['of', 'the', 'and', 'in', 'a', 'list', 'de', 'by', 'to', 'for', 'on']);

/** How strongly links smell of an article that somebody is after, by our own scent: by its name, and by its categories where those are known. */
export function goalScent(goal: string, categoriesOf: ReadonlyMap<string, readonly string[]> | null): (link: ArticleLink) => number {
  const name = nameOf(goal).toLowerCase();
  const words = wordsOf(name);
  const kinds = new Set(categoriesOf?.get(goal) ?? []);
  const articles = new Map<string, string>();
  const says: Says = (text, key) => {
    if (key === own) return text.toLowerCase() === name ? 1 : overlap(wordsOf(text.toLowerCase()), words);
    if (key !== near) return 0;
    return (categoriesOf?.get(articles.get(text) ?? '') ?? []).some((kind) => kinds.has(kind)) ? 1 : 0;
  };
  const scent = scentOf({ keys: [own], near: categoriesOf ? [near] : [] }, says);
  return (link) => {
    articles.set(link.words, link.article);
    return scent({ ...link, namedBy: 'text', slot: '', rel: [], acts: null });
  };
}

const known = new Map<string, readonly string[]>();

/** The same few thousand names are read for each goal. */
function wordsOf(text: string): readonly string[] {
  const words = known.get(text) ?? text.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== '' && !fillers.has(word));
  known.set(text, words);
  return words;
}

/** As `sayStrength`: by the share of the words that are the goal's. */
function overlap(words: readonly string[], goal: readonly string[]): number {
  const share = words.length === 0 ? 0 : words.filter((word) => goal.includes(word)).length / words.length;
  return share >= 0.5 ? 0.75 : share >= 0.3 ? 0.45 : share > 0 ? 0.25 : 0;
}
