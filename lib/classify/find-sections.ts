import type { PageFacts, Passage } from '../model/page.ts';
import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import type { FoundSection } from '../model/site.ts';
import type { LanguageWords, WordKey } from '../model/words.ts';
import { matchWords } from './match-words.ts';
import { sayStrength } from './say-strength.ts';
import { passageKey, type SiteHabits } from './site-habits.ts';

/** How a kind shows as a part of a page: words of its heading, and what must stand below it. */
interface SectionRule {
  readonly kind: PageKindId;
  readonly words: readonly WordKey[];
  /** 0 = speaks against it, .2 = nothing below supports the heading, 1 = recognised even without a heading. */
  support(passage: Passage): number;
}

const rules: readonly SectionRule[] = [
  { kind: 'faq', words: ['faq'], support: ({ measures }) => (measures.questions >= 4 ? 1 : measures.questions >= 2 || measures.disclosures >= 3 ? 0.6 : 0.1) },
  { kind: 'testimonials', words: ['testimonials', 'review'], support: ({ measures }) => (measures.quotes >= 3 ? 0.8 : measures.quotes + measures.ratings >= 2 ? 0.6 : measures.quotes + measures.ratings === 1 ? 0.3 : 0) },
  { kind: 'shipping-returns', words: ['shipping-returns'], support: ({ words }) => (words >= 12 ? 0.4 : 0.2) },
  { kind: 'guarantee', words: ['guarantee'], support: ({ words }) => (words >= 12 ? 0.4 : 0.2) },
  { kind: 'about', words: ['about'], support: ({ words }) => (words >= 25 ? 0.4 : 0) },
  { kind: 'team', words: ['team'], support: ({ measures, words }) => (measures.images >= 2 ? 0.5 : words >= 20 ? 0.3 : 0) },
  { kind: 'contact', words: ['contact', 'opening-hours'], support: ({ measures }) => (measures.telephones + measures.mails + measures.addresses >= 2 ? 0.6 : measures.telephones + measures.mails + measures.addresses === 1 ? 0.4 : 0) },
  { kind: 'services', words: ['services'], support: ({ words }) => (words >= 25 ? 0.4 : 0) },
  { kind: 'portfolio', words: ['portfolio'], support: ({ measures }) => (measures.images >= 3 ? 0.5 : 0) },
  { kind: 'catalog', words: ['catalog'], support: ({ measures }) => (measures.prices >= 3 ? 0.7 : measures.images >= 3 ? 0.5 : 0) },
  { kind: 'press', words: ['press'], support: ({ measures }) => (measures.images >= 3 || measures.quotes >= 1 ? 0.5 : 0) },
];

/** Finds the parts of a page that do the work of a kind which the page itself is not. First come the most certain. */
export function findSections(page: PageFacts, kinds: readonly KindGuess[], context: { readonly vocabulary: readonly LanguageWords[]; readonly habits: SiteHabits }): readonly FoundSection[] {
  const own = new Set(kinds.map((guess) => guess.kind));
  const found: FoundSection[] = [];
  for (const passage of page.passages) {
    if (passage.place === 'header' || passage.place === 'menu' || passage.place === 'footer' || passage.hidden === 'hidden' || passage.hidden === 'dialog') continue;
    const reading = matchWords(passage.heading, context.vocabulary);
    const repeated = context.habits.passages.has(passageKey(passage));
    for (const rule of rules) {
      if (own.has(rule.kind)) continue;
      const named = Math.max(...rule.words.map((key) => sayStrength(reading, key, context.habits.names)));
      const confidence = confidenceOf(named, rule.support(passage)) * (repeated ? 0.8 : 1);
      if (confidence >= 0.5) found.push({ kind: rule.kind, selector: passage.selector, heading: passage.heading, confidence: Math.round(confidence * 100) / 100, quote: passage.excerpt.slice(0, 200) });
    }
  }
  return strongestOfEachKind(found);
}

/** A clear heading needs something below it; enough below it needs no heading. */
function confidenceOf(named: number, support: number): number {
  if (support === 0) return 0;
  if (support >= 1) return Math.min(0.95, 0.7 + 0.25 * named);
  return named < 0.45 ? support * 0.5 : Math.min(0.95, named * 0.5 + support * 0.6);
}

function strongestOfEachKind(found: readonly FoundSection[]): readonly FoundSection[] {
  const best = new Map<PageKindId, FoundSection>();
  for (const section of found) if (section.confidence > (best.get(section.kind)?.confidence ?? 0)) best.set(section.kind, section);
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}
