import type { Passage } from '../model/page-content.ts';
import type { PageFacts } from '../model/page.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { FoundSection } from '../model/site.ts';
import type { SectionContext } from './find-sections.ts';
import { matchWords } from './match-words.ts';
import { sayStrength } from './say-strength.ts';

type Whole = SectionContext & { readonly isStory: boolean; readonly isProduct: boolean };

/** As certain as counts without a heading can be. */
const certain = 0.6;
/** A page with more words to a quotation has them in passing. */
const wordsPerQuote = 60;

/** What stands under no heading of its own: mark-up and counts of the whole page tell, the part that has most of it is shown. */
export function sectionsOfWhole(page: PageFacts, passages: readonly Passage[], context: Whole): readonly FoundSection[] {
  const whole: Passage = {
    heading: '',
    level: 0,
    selector: 'body',
    place: 'main',
    hidden: null,
    words: page.words,
    excerpt: page.excerpt,
    measures: page.measures,
  };
  const most = (measure: 'questions' | 'disclosures' | 'quotes' | 'ratings' | 'prices') =>
    passages.reduce<Passage | null>((best, one) => (one.measures[measure] > (best?.measures[measure] ?? 0) ? one : best), null) ?? whole;
  const under = (heading: string | null | undefined) => passages.find((one) => one.heading === heading) ?? whole;
  const found: FoundSection[] = [];
  if (answers(page, context)) found.push(section('faq', most('questions') === whole ? most('disclosures') : most('questions')));
  if (praises(page, context)) found.push(section('testimonials', most('quotes') === whole ? most('ratings') : most('quotes')));
  const goods = page.tiles.find((group) => group.withPrice >= 3);
  if ((context.signs['price-tiles'] ?? 0) >= 3) found.push(section('catalog', under(goods?.heading)));
  else if (sellsMuch(page, context)) found.push(section('catalog', most('prices')));
  const services = page.tiles.find(
    (group) => isInPage(group) && group.links.filter((url) => url !== page.url && context.services.has(url)).length >= 3,
  );
  if (services) found.push(section('services', under(services.heading)));
  const form =
    (context.signs['contact-form'] ?? 0) > 0
      ? passages.find((one) => sayStrength(matchWords(one.heading, context.vocabulary), 'contact', context.habits.names) >= 0.45)
      : undefined;
  if (form) found.push(section('contact', form));
  return found;
}

const isInPage = ({ place }: PageFacts['tiles'][number]) => place === 'main' || place === 'hero';

/** Questions asked in a story are its own; what the mark-up calls a list of questions is one anywhere. */
function answers(page: PageFacts, { signs, isStory }: Whole): boolean {
  const marked = page.structured.some((thing) => thing.types.includes('FAQPage'));
  if (marked && ((signs.disclosures ?? 0) >= 3 || (signs.questions ?? 0) >= 3)) return true;
  return (signs.questions ?? 0) >= 4 && (!isStory || (signs.disclosures ?? 0) >= 3);
}

/** Goods side by side in a make that is no run of tiles: nothing of them leads to a page of its own. */
function sellsMuch({ measures }: PageFacts, { signs, isStory }: Whole): boolean {
  return !isStory && measures.prices >= 6 && measures.images >= 6 && ((signs['buy-tiles'] ?? 0) >= 3 || (signs['own-price'] ?? 0) >= 6);
}

function praises(page: PageFacts, { signs, isStory, isProduct }: Whole): boolean {
  if (page.structured.filter((thing) => thing.types.includes('Review')).length >= 2) return true;
  const quotes = signs.quotes ?? 0;
  return (!isStory || isProduct) && ((quotes >= 2 && (signs.ratings ?? 0) >= 2) || (quotes >= 4 && page.words <= quotes * wordsPerQuote));
}

function section(kind: PageKindId, passage: Passage): FoundSection {
  return { kind, selector: passage.selector, heading: passage.heading, confidence: certain };
}
