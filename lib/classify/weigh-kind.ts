import { pageSigns, type PageSign, type SignCounts } from '../model/page-sign.ts';
import type { KindGuess, PageKind, PageKindId, Signal, SignalField } from '../model/page-kind.ts';
import type { PageFacts } from '../model/page.ts';
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
  readonly guess: KindGuess;
  readonly logOdds: number;
  /** Pieces of evidence that do not come from the same place. */
  readonly independent: number;
  /** How many of its title, heading, address and the links to it say so. */
  readonly named: number;
}

/** Log-odds of a page of this kind before anything is known: about one page in 25. */
const prior = -2.7;
/** Log-odds of weights 1, 2, 3: by the corpus, so that 3 alone stays just below even. */
const logOddsOf = { 1: 1, 2: 2, 3: 3 } as const;
/** What it costs a kind that the shop system says the page is another. */
const contradiction = 3;
const names: ReadonlySet<string> = new Set<SignalField>(['title', 'heading', 'path', 'inbound']);
const sentences: { readonly [S in PageSign]: string } = pageSigns;

/** Adds up what speaks for and against a kind. One source alone is not enough, however strong, but for the shop system's own word. */
export function weighKind(kind: PageKind, evidence: Evidence): Weighed {
  const found: { readonly points: number; readonly why: string; readonly source: string }[] = [];
  if (evidence.platform?.kind === kind.id) found.push({ points: evidence.platform.weight, why: evidence.platform.why, source: 'platform' });
  for (const signal of kind.signals) {
    const seen = look(signal, evidence);
    if (seen.strength > 0) found.push({ points: logOddsOf[signal.weight] * seen.strength, why: seen.why, source: seen.source });
  }
  const against = (kind.against ?? []).map((signal) => logOddsOf[signal.weight] * look(signal, evidence).strength);
  const best = strongestOfEachSource(found);
  const contradicted = evidence.platform !== null && evidence.platform.kind !== kind.id ? contradiction : 0;
  const logOdds = best.reduce((sum, one) => sum + one.points, prior) - against.reduce((sum, points) => sum + points, contradicted);
  const independent =
    best.filter((one) => one.points >= 0.5).length + (best.some((one) => one.source === 'platform' || one.source === 'start') ? 1 : 0);
  const confidence = independent < 2 ? Math.min(0.45, logistic(logOdds)) : logistic(logOdds);
  const why = best.toSorted((a, b) => b.points - a.points).map((one) => one.why);
  return {
    guess: { kind: kind.id, confidence: Math.round(confidence * 1000) / 1000, evidence: why },
    logOdds,
    independent,
    named: best.filter((one) => names.has(one.source) && one.points >= 0.75).length,
  };
}

interface Look {
  readonly strength: number;
  readonly why: string;
  readonly source: string;
}
/** Most signals are not there: nothing is said of them. */
const nothing: Look = { strength: 0, why: '', source: '' };

function look(signal: Signal, evidence: Evidence): Look {
  if ('sign' in signal) {
    const count = evidence.signs[signal.sign] ?? 0;
    if (count < (signal.atLeast ?? 1)) return nothing;
    return { strength: 1, why: sentences[signal.sign].replace('{n}', String(count)), source: signal.sign };
  }
  if ('words' in signal) {
    const { strength, words } = evidence.says(signal.words, signal.in);
    return strength > 0 ? { strength, why: saying(signal.in, words), source: signal.in } : nothing;
  }
  if ('body' in signal) {
    const said = evidence.body.get(signal.body);
    return said ? { strength: said.strength, why: `Its text speaks of “${said.words}”`, source: 'body' } : nothing;
  }
  if ('path' in signal)
    return signal.path.test(evidence.address) ? { strength: 1, why: 'Its address is that of such a page', source: 'path' } : nothing;
  const there = evidence.structured.some((thing) => thing.types.includes(signal.schemaType));
  return there ? { strength: 1, why: `Its mark-up says ${signal.schemaType}`, source: 'schema' } : nothing;
}

function saying(field: SignalField, words: string): string {
  if (field === 'inbound') return words;
  const quoted = `“${words.slice(0, 60)}”`;
  if (field === 'title') return `Its title says ${quoted}`;
  if (field === 'heading') return `Its heading says ${quoted}`;
  return field === 'path' ? `Its address says ${quoted}` : `Its text says ${quoted}`;
}

function strongestOfEachSource<T extends { readonly points: number; readonly source: string }>(found: readonly T[]): readonly T[] {
  const best = new Map<string, T>();
  for (const one of found) if (one.points > (best.get(one.source)?.points ?? 0)) best.set(one.source, one);
  return [...best.values()];
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));
