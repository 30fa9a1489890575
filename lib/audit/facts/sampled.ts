import type { Evidence } from '../../model/audit-export.ts';
import type { Fact } from '../../model/fact.ts';
import { wilson } from '../../score/wilson.ts';
import { measured, notKnown } from './evidence.ts';

/** Fewer of many tell nothing yet. */
const fewest = 5;

interface Sample {
  /** What each one read is worth, 0..1. */
  readonly shares: readonly number[];
  /** How many there are, read or not. */
  readonly known: number;
  /** Those that have it, for "count of of". */
  readonly count: number;
  /** What they are called: products, guides. */
  readonly noun: string;
  readonly evidence: readonly Evidence[];
  readonly onLayout?: boolean;
}

/** The mean over those read; those not read could be anything within the Wilson interval of the mean. */
export function sampled({ shares, known, count, noun, evidence, onLayout = false }: Sample): Fact {
  const read = shares.length;
  const all = Math.max(known, read);
  if (read === 0) return notKnown(`No ${noun} read yet.`);
  if (read < fewest && read < all) return notKnown(`Only ${read} of ${all} ${noun} read yet.`);
  const value = shares.reduce((sum, share) => sum + share, 0) / read;
  const [low, high] = wilson(value, read);
  const worst = (value * read + low * (all - read)) / all;
  const best = (value * read + high * (all - read)) / all;
  return measured(value, { worst: Math.min(value, worst), best: Math.max(value, best), count, of: read, evidence, onLayout });
}
