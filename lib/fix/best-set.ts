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
 * The set of at most three that is worth most, by trying all pairs and triples: fixes overlap, or help only together, so that what each is
 * worth alone says little. Of equals the smaller set, then the one of less effort, then the first. Null without candidates.
 */
export async function bestSet(candidates: readonly Candidate[], together: TryTogether): Promise<BestSet | null> {
  const [first] = candidates;
  if (!first) return null;
  let best: { readonly chosen: readonly Candidate[]; readonly gains: Gains; readonly worth: Worth } = { chosen: [first], ...first };
  let tried = candidates.length;
  const offer = (one: typeof best) => {
    const better = byWorth(best.worth, one.worth) || best.chosen.length - one.chosen.length || effortOf(best.chosen) - effortOf(one.chosen);
    if (better > 0) best = one;
  };
  for (const one of candidates.slice(1)) offer({ chosen: [one], gains: one.gains, worth: one.worth });
  for (const chosen of setsOf(candidates)) {
    tried += 1;
    offer({ chosen, ...(await together(chosen.map(({ fix }) => fix.id))) });
  }
  return { chosen: best.chosen, gains: best.gains, tried };
}

/** Sets that are tried of so many candidates: pairs and triples. */
export const setsToTry = (count: number): number => (count * (count - 1)) / 2 + (count * (count - 1) * (count - 2)) / 6;

function setsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const pairs = candidates.flatMap((one, at) => candidates.slice(at + 1).map((other) => [one, other] as const));
  const triples = pairs.flatMap(([one, other]) =>
    candidates.slice(candidates.indexOf(other) + 1).map((third) => [one, other, third] as const),
  );
  return [...pairs, ...triples];
}

const effortOf = (chosen: readonly Candidate[]): number => chosen.reduce((sum, { fix }) => sum + efforts.indexOf(fix.effort), 0);
