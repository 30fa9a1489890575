import type { Passage } from '../model/page-content.ts';
import type { PageFacts } from '../model/page.ts';
import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import type { SignCounts } from '../model/page-sign.ts';
import type { FoundSection } from '../model/site.ts';
import type { LanguageWords, WordKey } from '../model/words.ts';
import { matchWords, readWords } from './match-words.ts';
import { remembering } from './remembering.ts';
import { sayStrength } from './say-strength.ts';
import { sectionRules, type PassageWord } from './section-rules.ts';
import { sectionsOfWhole } from './sections-of-whole.ts';
import { passageKey, type SiteHabits } from './site-habits.ts';
import { titleParts } from './page-words.ts';

export interface SectionContext {
  readonly vocabulary: readonly LanguageWords[];
  readonly habits: SiteHabits;
  /** What this page shows beyond what all pages show. */
  readonly signs: SignCounts;
  /** Some page of the site is a catalog: goods shown at the start are a way into it and do not do its work. Only a shop of one page has it there. */
  readonly hasCatalog: boolean;
  /** Addresses of the site's pages on services. */
  readonly services: ReadonlySet<string>;
}

/** Texts to be read from top to bottom: a question, a quotation or an address in them is part of the story unless its heading says more. */
const stories: ReadonlySet<PageKindId> = new Set([
  'article',
  'guide',
  'blog',
  'product',
  'press',
  'team',
  'about',
  'cart',
  'checkout',
  'account',
]);

/** Only pages that are nothing in particular have parts that no heading names; elsewhere an address or a date of birth is by the way. */
const plain: ReadonlySet<PageKindId> = new Set(['home', 'other', 'services', 'contact', 'locations', 'booking', 'donate']);

/** Finds the parts of a page that do the work of a kind which the page itself is not. One of each kind, most certain first. */
export function findSections(page: PageFacts, kinds: readonly KindGuess[], context: SectionContext): readonly FoundSection[] {
  if (isLegalText(page, kinds, context)) return [];
  const own = new Set(kinds.map((guess) => guess.kind));
  if (context.hasCatalog || !own.has('home')) own.add('catalog');
  const isStory = kinds.some((guess) => stories.has(guess.kind));
  const isText = own.has('article') || own.has('guide');
  const passages = page.passages.filter((passage) => isPart(passage));
  const found = [
    ...passages.flatMap((passage) =>
      fromPassage(
        passage,
        context,
        kinds.every((guess) => plain.has(guess.kind)),
      ).filter((one) => !isText || one.kind !== 'testimonials' || isSaid(passage)),
    ),
    ...sectionsOfWhole(page, passages, { ...context, isStory, isProduct: own.has('product') }),
  ];
  return strongestOfEachKind(found.filter((one) => !own.has(one.kind)));
}

/** Legal texts name everything and answer nothing. */
function isLegalText(page: PageFacts, kinds: readonly KindGuess[], { vocabulary }: SectionContext): boolean {
  if (kinds.some(({ kind }) => kind === 'privacy' || kind === 'terms')) return true;
  const names = [...titleParts(page.title), ...page.headings.filter((heading) => heading.level === 1).map((heading) => heading.text)];
  return (
    kinds.every(({ kind }) => kind === 'other') && names.some((name) => sayStrength(matchWords(name, vocabulary), 'legal-notice') >= 0.75)
  );
}

/** What a text recommends is no recommendation of the firm: somebody must be quoted, or give stars. */
const isSaid = ({ measures }: Passage) => measures.quotes + measures.ratings > 0;

const isPart = ({ place, hidden }: Passage) =>
  place !== 'header' && place !== 'menu' && place !== 'footer' && hidden !== 'hidden' && hidden !== 'dialog';

function fromPassage(passage: Passage, { vocabulary, habits }: SectionContext, isPlain: boolean): readonly FoundSection[] {
  const reading = matchWords(passage.heading, vocabulary);
  // On a long page, a part of the first level is the page.
  const mayBeUnnamed = isPlain && passage.level !== 1;
  if (reading.hits.length === 0 && !mayBeUnnamed) return [];
  // Named by the main heading of a page that is something else: a product that is called so.
  if (passage.level === 1 && !isPlain) return [];
  return sectionRules.flatMap((rule) => {
    const named = Math.max(...rule.words.map((key) => sayStrength(reading, key, habits.names)));
    if (named < 0.45 && !mayBeUnnamed) return [];
    const says = (key: PassageWord) => keysOfPassage(passage, vocabulary).get(key) ?? 0;
    const titled = (key: PassageWord) => reading.hits.filter((hit) => hit.key === key && !hit.whole).length;
    const support = rule.support({ measures: passage.measures, words: passage.words, says, titled, named });
    const confidence = confidenceOf(named, support) * (support > 0 && habits.passages.has(passageKey(passage)) ? 0.8 : 1);
    return confidence >= 0.5
      ? [
          {
            kind: rule.kind,
            selector: passage.selector,
            heading: passage.heading,
            confidence: Math.round(confidence * 100) / 100,
          },
        ]
      : [];
  });
}

/** How often heading and first words of a passage say each key. */
const keysOfPassage = remembering(({ heading, excerpt }: Passage, vocabulary: readonly LanguageWords[]): ReadonlyMap<WordKey, number> => {
  const { hits } = readWords(`${heading} . ${excerpt}`, vocabulary);
  if (hits.length === 0) return unsaid;
  const counts = new Map<WordKey, number>();
  for (const { key, whole } of hits) if (!whole) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
});

const unsaid: ReadonlyMap<WordKey, number> = new Map();

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
