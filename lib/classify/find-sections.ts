import type { PageFacts, Passage } from '../model/page.ts';
import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import type { SignCounts } from '../model/page-sign.ts';
import type { FoundSection } from '../model/site.ts';
import type { LanguageWords } from '../model/words.ts';
import { matchWords } from './match-words.ts';
import { sayStrength } from './say-strength.ts';
import { sectionRules } from './section-rules.ts';
import { passageKey, type SiteHabits } from './site-habits.ts';

export interface SectionContext {
  readonly vocabulary: readonly LanguageWords[];
  readonly habits: SiteHabits;
  /** What this page shows beyond what all pages show. */
  readonly signs: SignCounts;
}

/** On these, tiles of products are more of the same, not a way into the catalog. */
const shelves: ReadonlySet<PageKindId> = new Set(['catalog', 'product', 'cart', 'checkout', 'search', 'wishlist']);

/** Finds the parts of a page that do the work of a kind which the page itself is not. One of each kind, most certain first. */
export function findSections(page: PageFacts, kinds: readonly KindGuess[], context: SectionContext): readonly FoundSection[] {
  const own = new Set(kinds.map((guess) => guess.kind));
  if (kinds.some((guess) => shelves.has(guess.kind))) own.add('catalog');
  const passages = page.passages.filter((passage) => isPart(passage));
  const found = [...passages.flatMap((passage) => fromPassage(passage, context)), ...fromWholePage(page, passages, context)];
  return strongestOfEachKind(found.filter((one) => !own.has(one.kind)));
}

const isPart = ({ place, hidden }: Passage) => place !== 'header' && place !== 'menu' && place !== 'footer' && hidden !== 'hidden' && hidden !== 'dialog';

function fromPassage(passage: Passage, { vocabulary, habits }: SectionContext): readonly FoundSection[] {
  const reading = matchWords(passage.heading, vocabulary);
  const share = habits.passages.has(passageKey(passage)) ? 0.8 : 1;
  return sectionRules.flatMap((rule) => {
    const named = Math.max(...rule.words.map((key) => sayStrength(reading, key, habits.names)));
    const confidence = confidenceOf(named, rule.support(passage)) * share;
    return confidence >= 0.5 ? [section(rule.kind, passage, confidence)] : [];
  });
}

/** What stands under no heading of its own: mark-up and counts of the whole page tell, the part that has most of it is shown. */
function fromWholePage(page: PageFacts, passages: readonly Passage[], { signs }: SectionContext): readonly FoundSection[] {
  const most = (measure: keyof Passage['measures']) => passages.reduce<Passage | null>((best, one) => (one.measures[measure] > (best?.measures[measure] ?? 0) ? one : best), null);
  const whole: Passage = { heading: '', level: 0, selector: 'body', place: 'main', hidden: null, words: page.words, excerpt: page.excerpt, measures: page.measures };
  const found: FoundSection[] = [];
  const marked = page.structured.some((thing) => thing.types.includes('FAQPage'));
  if ((signs.questions ?? 0) >= 4 || (marked && (signs.disclosures ?? 0) >= 3)) found.push(section('faq', most('questions') ?? most('disclosures') ?? whole, 0.6));
  const reviews = page.structured.filter((thing) => thing.types.includes('Review')).length;
  if (((signs.quotes ?? 0) >= 2 && (signs.ratings ?? 0) >= 2) || (signs.quotes ?? 0) >= 4 || reviews >= 2) found.push(section('testimonials', most('quotes') ?? whole, 0.6));
  if ((signs['price-tiles'] ?? 0) >= 3) {
    const heading = page.tiles.find((group) => group.withPrice >= 3)?.heading;
    found.push(section('catalog', passages.find((one) => one.heading === heading) ?? whole, 0.6));
  }
  return found;
}

function section(kind: PageKindId, passage: Passage, confidence: number): FoundSection {
  return { kind, selector: passage.selector, heading: passage.heading, confidence: Math.round(confidence * 100) / 100, quote: passage.excerpt.slice(0, 200) };
}

/** A clear heading needs something below it; enough below it needs no heading. */
function confidenceOf(named: number, support: number): number {
  if (support === 0) return 0;
  if (support >= 1) return Math.min(0.95, 0.7 + 0.25 * named);
  return named < 0.45 ? support * 0.5 : Math.min(0.95, named * 0.5 + support * 0.6);
}

function strongestOfEachKind(found: readonly FoundSection[]): readonly FoundSection[] {
  const best = new Map<PageKindId, FoundSection>();
  for (const one of found) if (one.confidence > (best.get(one.kind)?.confidence ?? 0)) best.set(one.kind, one);
  return [...best.values()].toSorted((a, b) => b.confidence - a.confidence);
}
