import { pageSigns, type PageSign, type SignCounts } from '../model/page-sign.ts';
import type { OtherPage, PageKind, PageKindId, Signal, SignalField } from '../model/page-kind.ts';
import type { PageFacts } from '../model/page.ts';
import { said, say } from '../model/say.ts';
import type { BodyKey } from '../model/words.ts';
import type { Says, Saying } from './word-evidence.ts';

/** All that is weighed for one page. Strengths are 0..1. */
export interface Evidence {
  readonly signs: SignCounts;
  readonly address: string;
  readonly structured: PageFacts['structured'];
  readonly says: Says;
  readonly body: ReadonlyMap<BodyKey, Saying>;
  /** What the shop system makes of this page, or null. */
  readonly platform: { readonly kind: PageKindId; readonly why: string; readonly weight: number } | null;
}

export interface Weighed {
  readonly kind: PageKindId;
  /** Against "none of these": above 0 it is more likely this kind than none. */
  readonly logOdds: number;
  /** Short sentences, strongest first. */
  readonly evidence: readonly string[];
  /** Pieces of evidence that do not come from the same place. */
  readonly independent: number;
  /** Where the evidence comes from. */
  readonly sources: readonly string[];
  /** How many of its title, heading, address and the links to it say so. */
  readonly named: number;
}

/**
 * Log-odds of "none of these" against a kind of which nothing is seen. This and `worth` are about those of a conditional logit (McFadden 1974) on
 * the tuning half of our corpus, but for what the text is worth: 4.9 for a point of `body` there, and 2.4 of `text`. The lists of words were
 * written with misses of that half in view, and on sites not seen before so much was no better: pages were taken for what they only speak of. With 4
 * for `body` the tuning half gains, and the check half and 36 real sites lose.
 */
const none = 4.5;
/** Log-odds of one point from each source. Names mostly repeat each other: the root of their sum counts. */
const worth = { name: 3, body: 3, text: 1, platform: 1.2, made: 1.8, against: 1.35 } as const;
/** Log-odds that it costs a kind that the shop system says the page is another. */
const contradiction = 1.5;
const names: ReadonlySet<string> = new Set<SignalField>(['title', 'heading', 'path', 'inbound']);
const sentences: { readonly [S in PageSign]: string } = pageSigns;

/** Adds up what speaks for a sort of page that is none of the kinds. */
export function weighOther(page: OtherPage, evidence: Evidence): Weighed {
  const weighed = weighKind({ ...page, id: 'other' }, evidence);
  return { ...weighed, evidence: [say`It is ${said(page.label)}`, ...weighed.evidence] };
}

/** Adds up what speaks for and against a kind. */
export function weighKind(kind: PageKind, evidence: Evidence): Weighed {
  const found: Found[] = [];
  if (evidence.platform?.kind === kind.id) found.push({ points: evidence.platform.weight, why: evidence.platform.why, source: 'platform' });
  for (const signal of kind.signals) {
    const seen = look(signal, evidence);
    if (seen.strength > 0) found.push({ points: signal.weight * seen.strength, why: seen.why, source: seen.source });
  }
  const best = strongestOfEachSource(found);
  const against = (kind.against ?? []).reduce((sum, signal) => sum + signal.weight * look(signal, evidence).strength, 0);
  const contradicted = evidence.platform !== null && evidence.platform.kind !== kind.id ? contradiction : 0;
  const named = best.filter(({ source }) => names.has(source));
  const beside = best.filter(({ source }) => !names.has(source));
  const logOdds = worth.name * Math.sqrt(pointsOf(named)) + beside.reduce((sum, one) => sum + one.points * worthOf(one.source), -none);
  return {
    kind: kind.id,
    logOdds: logOdds - against * worth.against - contradicted,
    evidence: best.toSorted((a, b) => b.points - a.points).map((one) => one.why),
    sources: best.map(({ source }) => source),
    independent: piecesIn(best, (evidence.signs.nameless ?? 0) > 0),
    named: named.filter((one) => one.points >= 0.75).length,
  };
}

/**
 * Pieces of evidence that do not come from the same place. Links and address are the menu's word, nothing on the page says it: one piece,
 * but where the page has no name of its own. What the shop system, the start (by its language and its address, in another one) or a list of such pages says, questions that make up its text, and a text that clearly speaks of a
 * kind in several of its words, counts twice.
 */
function piecesIn(best: readonly Found[], nameless: boolean): number {
  const told = best.filter(({ points }) => points >= faint).map(({ source }) => source);
  const menu = !nameless && told.includes('path') && told.includes('inbound') ? 1 : 0;
  const twice = best.some(({ source, points }) => doubly.has(source) || (source === 'body' && points >= clearBody));
  return told.length - menu + (twice ? 1 : 0);
}

const doubly: ReadonlySet<string> = new Set([
  'platform',
  'start',
  'locale-root',
  'shown-as-article',
  'shown-as-event',
  'shown-as-goods',
  'listed-as-service',
  'books-its-own',
  'text-questions',
]);
/** Fewer points than this are no piece of evidence. By the tuning half of our corpus. */
const faint = 0.3;
/** Points of a text that speaks of a kind clearly. By our corpus. */
const clearBody = 1.5;

interface Found {
  readonly points: number;
  readonly why: string;
  readonly source: string;
}

const pointsOf = (found: readonly Found[]) => found.reduce((sum, one) => sum + one.points, 0);
const worthOf = (source: string) =>
  source === 'body' ? worth.body : source === 'text' ? worth.text : source === 'platform' ? worth.platform : worth.made;

interface Look {
  readonly strength: number;
  readonly why: string;
  readonly source: string;
}
/** Most signals are not there: nothing is said of them. */
const nothing: Look = { strength: 0, why: '', source: '' };

/** Signs of one and the same thing: what carries dates names days as well. */
const sameAs: { readonly [S in PageSign]?: PageSign } = { 'days-named': 'dated' };

function look(signal: Signal, evidence: Evidence): Look {
  if ('sign' in signal) {
    const count = evidence.signs[signal.sign] ?? 0;
    if (count < (signal.atLeast ?? 1)) return nothing;
    return { strength: 1, why: said(sentences[signal.sign]).replace('{n}', String(count)), source: sameAs[signal.sign] ?? signal.sign };
  }
  if ('words' in signal) {
    const { strength, words } = evidence.says(signal.words, signal.in);
    return strength > 0 ? { strength, why: saying(signal.in, words), source: signal.in } : nothing;
  }
  if ('body' in signal) {
    const spoken = evidence.body.get(signal.body);
    return spoken ? { strength: spoken.strength, why: say`Its text speaks of “${spoken.words}”`, source: 'body' } : nothing;
  }
  if ('path' in signal)
    return signal.path.test(evidence.address) ? { strength: 1, why: say`Its address is that of such a page`, source: 'path' } : nothing;
  const there = evidence.structured.some((thing) => thing.types.includes(signal.schemaType));
  return there ? { strength: 1, why: say`Its mark-up says ${signal.schemaType}`, source: 'schema' } : nothing;
}

function saying(field: SignalField, words: string): string {
  if (field === 'inbound') return words;
  const quoted = words.slice(0, 60);
  if (field === 'title') return say`Its title says “${quoted}”`;
  if (field === 'heading') return say`Its heading says “${quoted}”`;
  return field === 'path' ? say`Its address says “${quoted}”` : say`Its text says “${quoted}”`;
}

function strongestOfEachSource(found: readonly Found[]): readonly Found[] {
  const best = new Map<string, Found>();
  for (const one of found) if (one.points > (best.get(one.source)?.points ?? 0)) best.set(one.source, one);
  return [...best.values()];
}
