import { efforts, type Fix, type Gains } from '../model/fix-schema.ts';
import { byWorth, type Worth } from './gains.ts';

/** What is chosen from: a fix with what it is worth alone. */
export interface Candidate {
  readonly fix: Pick<Fix, 'id' | 'effort'>;
  readonly gains: Gains;
  readonly worth: Worth;
}

/** The best set, and how many were tried to find it. */
export interface BestSet {
  readonly chosen: readonly Candidate[];
  readonly gains: Gains;
  readonly tried: number;
}

/** Judges a site with several fixes at once. */
export type TryTogether = (ids: readonly string[]) => Promise<Pick<Candidate, 'gains' | 'worth'>>;

/**
 * The set of at most three that is worth most, by trying: fixes overlap, or help only together, so that what each is worth alone says
 * little. All pairs are tried, then triples, the most promising first, until none can be worth more: to a pair a third adds no more than
 * it adds at its best alone or beside either of the two. Of equals the smaller set, then the one of less effort, then the first. Null
 * without candidates.
 */
export async function bestSet(candidates: readonly Candidate[], together: TryTogether): Promise<BestSet | null> {
  const [first] = candidates;
  if (!first) return null;
  let best: Tried = { chosen: [first], gains: first.gains, worth: first.worth };
  let tried = candidates.length;
  const offer = (one: Tried) => {
    const better = byWorth(best.worth, one.worth) || best.chosen.length - one.chosen.length || effortOf(best.chosen) - effortOf(one.chosen);
    if (better > 0) best = one;
  };
  const attempt = async (chosen: readonly Candidate[]): Promise<number> => {
    tried += 1;
    const found = { chosen, ...(await together(chosen.map(({ fix }) => fix.id))) };
    offer(found);
    return sizeOf(found.worth);
  };
  for (const one of candidates.slice(1)) offer({ chosen: [one], gains: one.gains, worth: one.worth });
  const pairs = new Map<string, number>();
  for (const [one, other] of pairsOf(candidates)) pairs.set(nameOf(one, other), await attempt([one, other]));
  const alone = ({ worth }: Candidate) => sizeOf(worth);
  const pair = (one: Candidate, other: Candidate) => pairs.get(nameOf(one, other)) ?? 0;
  /** The most that three can be worth. */
  const most = ([a, b, c]: Triple): number => {
    const with3rd = (one: Candidate, other: Candidate, third: Candidate) =>
      pair(one, other) + Math.max(alone(third), pair(one, third) - alone(one), pair(other, third) - alone(other));
    return Math.max(with3rd(a, b, c), with3rd(a, c, b), with3rd(b, c, a));
  };
  const triples = triplesOf(candidates)
    .map((triple) => ({ triple, most: most(triple) }))
    .toSorted((a, b) => b.most - a.most);
  for (const one of triples) {
    if (one.most <= sizeOf(best.worth)) break;
    await attempt(one.triple);
  }
  return { chosen: best.chosen, gains: best.gains, tried };
}

interface Tried extends Pick<Candidate, 'gains' | 'worth'> {
  readonly chosen: readonly Candidate[];
}

type Triple = readonly [Candidate, Candidate, Candidate];

/** Pairs of so many candidates: what is tried at least beside each by itself. */
export const pairsToTry = (count: number): number => (count * (count - 1)) / 2;

/** Worth as one number, ordered as by `byWorth`: all devices of all visitors come to 800 points at most. */
const sizeOf = ({ headline, both }: Worth): number => headline * 1000 + both;

const nameOf = (...some: readonly Candidate[]): string =>
  some
    .map(({ fix }) => fix.id)
    .toSorted()
    .join('\n');

function pairsOf(candidates: readonly Candidate[]): readonly (readonly [Candidate, Candidate])[] {
  return candidates.flatMap((one, at) => candidates.slice(at + 1).map((other) => [one, other] as const));
}

function triplesOf(candidates: readonly Candidate[]): readonly Triple[] {
  return candidates.flatMap((one, at) => pairsOf(candidates.slice(at + 1)).map(([other, third]) => [one, other, third] as const));
}

const effortOf = (chosen: readonly Candidate[]): number => chosen.reduce((sum, { fix }) => sum + efforts.indexOf(fix.effort), 0);
