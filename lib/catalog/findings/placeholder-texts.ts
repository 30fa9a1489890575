import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { sentenceIn } from '../../model/sentences.ts';
import { fillingTexts } from '../../model/fillers.ts';
import { judgePages } from '../../model/judge-pages.ts';
import type { Places } from '../../model/outcome.ts';
import { linksOf, type PageFacts } from '../../model/page.ts';
import { textsOn } from '../../model/page-texts.ts';
import { say } from '../../model/say.ts';
import { scribblesIn } from '../../model/scribbles.ts';
import { isKind, type ReadPage } from '../../model/site.ts';
import { blanksIn, draftNoticeIn, pictureWordsIn } from '../../model/unfilled.ts';

/** Looked for once on a page: results are worked out again and again while pages arrive. */
const known = new WeakMap<ReadPage['facts'], Places>();
/** Places told of one page. */
const mostOnPage = 3;
const quoted = 120;

const placesOn = (page: ReadPage): Places => {
  const found = known.get(page.facts) ?? read(page);
  known.set(page.facts, found);
  return found;
};

/** What fills the space first, then what the page says of itself, then its blanks. */
function read(page: ReadPage): Places {
  const { facts } = page;
  const texts = textsOn(facts);
  // Quotations put words in brackets, and goods may be templates.
  const explains = (['article', 'guide', 'blog'] as const).some((kind) => isKind(page, kind));
  const sells = isKind(page, 'product') || isKind(page, 'catalog');
  const named = new Set([...linksOf(facts), ...facts.oddLinks, ...facts.controls].map(({ words }) => words.replace(/^\W+|\W+$/gu, '')));
  const found = new Map<string, Places[number]>();
  const add = (words: string, selector: string | null, key = words) => {
    if (!found.has(key)) found.set(key, { url: facts.url, selector, words: words.slice(0, quoted) });
  };
  for (const { words, selector } of texts) {
    if (isFilling(words)) add((sentenceIn([words], isFilling) ?? words).replace(/[.!?]$/, ''), selector);
    else for (const { from, to, unit } of scribblesIn(words)) if (!named.has(unit)) add(words.slice(from, to), selector, unit);
  }
  if (found.size > 0) return [...found.values()].slice(0, 1);
  for (const { words, selector, short } of texts) {
    const notice = explains || sells ? null : draftNoticeIn(words);
    if (notice !== null) add(notice, selector);
    const blanks = explains && !short ? [] : blanksIn(words);
    for (const { inside, quote } of blanks) if (!named.has(inside)) add(quote, selector, inside);
  }
  const instead = showsNoPicture(facts) ? pictureWordsIn(facts.excerpt) : null;
  if (instead !== null) add(instead, null);
  return [...found.values()].slice(0, mostOnPage);
}

const isFilling = (sentence: string) => fillingTexts.some((mark) => mark.test(sentence));

/** A page, or a list of goods on it, without a single picture. */
const showsNoPicture = ({ measures, tiles }: PageFacts) =>
  measures.images === 0 || tiles.some(({ withPrice, withImage }) => withPrice > 0 && withImage === 0);

export const placeholderTexts = defineFinding({
  id: 'placeholder-texts',
  severity: 'serious',
  why: 'Text that only fills the space, or was never filled in, says that nobody looks after the site, and that no order may be safe there.',
  needs: {},
  row: 'confusing',
  check({ pages }) {
    return judgePages({ looked: pages.all, bad: placesOn }, ({ count }) => ({
      title: say`${countWords(count, 'page shows', 'pages show')} filler text, or blanks that were never filled in.`,
    }));
  },
});
