import type { EarlyFact } from '../model/early/early-fact.ts';
import type { EarlyPlace } from '../model/early/early-schema.ts';
import { mostSaid } from '../model/page-looks.ts';
import { readEarly, type EarlySense, type PageTold } from './read-early.ts';
import { withoutDrafts } from './without-drafts.ts';

/** What is known of the texts of one page on one device. Keep the same object: what was found in it is kept by identity. */
export interface EarlyTexts extends PageTold {
  readonly url: string;
  readonly title: string;
  /** What it says on the device, seen as visitors see it; null where that is not known. */
  readonly said: { readonly first: string; readonly further: string } | null;
  /** What was read of it. */
  readonly read: string;
  /** What it says where it is a draft, which is not the site's word. */
  readonly draft?: string;
  /** It is a list of goods, or of what else is offered. */
  readonly isOffer: boolean;
  /** It is written in a language of ours. */
  readonly isReadable: boolean;
}

/** A page that a visit begins on, and the pages behind its links, nearest first. */
export interface EarlyLanding {
  readonly page: EarlyTexts;
  readonly behind: readonly { readonly texts: EarlyTexts; readonly clicks: number }[];
}

type Part = 'first' | 'further' | 'read' | 'draft';
/** What a part of a page says of a fact, quoted; null where it says nothing of it. */
type QuoteIn = (texts: EarlyTexts, part: Part, fact: EarlyFact) => string | null;

/** Tells where facts stand, seen from landing pages. Only what was looked at is called nowhere. */
export function createPlacing(sense: EarlySense): (fact: EarlyFact, landing: EarlyLanding | null) => EarlyPlace {
  const quoteIn = quoting(sense);
  return (fact, landing) => {
    const place: EarlyPlace = landing ? placeOf(fact, landing, quoteIn) : { is: 'not-known' };
    return place.is === 'nowhere' && fact.byOwnWords && !sense.isKnown ? { is: 'not-known' } : place;
  };
}

function placeOf(fact: EarlyFact, { page, behind }: EarlyLanding, quoteIn: QuoteIn): EarlyPlace {
  const inPart = (part: Part) => quoteIn(page, part, fact);
  const first = inPart('first');
  if (first !== null) return { is: 'first', quote: first };
  const further = inPart('further');
  if (further !== null) return { is: 'further', quote: further };
  const isWhole = page.said !== null && !isCut(page.said);
  const read = inPart('read');
  if (read !== null) return { is: isWhole ? 'closed' : 'page', quote: read };
  if (page.said === null) return { is: 'not-known' };
  if (fact.saidElsewhere !== 'nowhere')
    for (const { texts, clicks } of behind) {
      if (fact.saidElsewhere === 'where-offered' && !texts.isOffer) continue;
      const quote = quoteIn(texts, 'first', fact) ?? quoteIn(texts, 'further', fact) ?? quoteIn(texts, 'read', fact);
      if (quote !== null) return { is: 'behind', quote, clicks, url: texts.url, title: texts.title };
    }
  // Only a draft says it: the owner may know better.
  const isDrafted =
    fact.saidElsewhere !== 'nowhere' && behind.some(({ texts }) => texts.draft !== undefined && quoteIn(texts, 'draft', fact) !== null);
  return { is: isWhole && page.isReadable && !isDrafted ? 'nowhere' : 'not-known' };
}

function quoting(sense: EarlySense): QuoteIn {
  const known = new WeakMap<EarlyTexts, Map<Part, ReturnType<typeof readEarly>>>();
  const found = new WeakMap<EarlyTexts, Map<string, string | null>>();
  return (texts, part, fact) => {
    const quotes = found.get(texts) ?? new Map<string, string | null>();
    found.set(texts, quotes);
    const key = `${fact.id} ${part}`;
    const kept = quotes.get(key);
    if (kept !== undefined) return kept;
    const parts = known.get(texts) ?? new Map<Part, ReturnType<typeof readEarly>>();
    known.set(texts, parts);
    const reading = parts.get(part) ?? readEarly(part === 'draft' ? (texts.draft ?? '') : withoutDrafts(textOf(texts, part)), sense, texts);
    parts.set(part, reading);
    const stretch = fact.find(reading);
    const quote = stretch && reading.quote(stretch);
    quotes.set(key, quote);
    return quote;
  };
}

const textOf = ({ read, said }: EarlyTexts, part: Exclude<Part, 'draft'>): string => (part === 'read' ? read : (said?.[part] ?? ''));

const isCut = ({ first, further }: { readonly first: string; readonly further: string }): boolean =>
  first.length >= mostSaid.first || further.length >= mostSaid.further;
