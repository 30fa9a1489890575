import type { Evidence } from '../../model/audit-export.ts';
import type { Fact } from '../../model/fact.ts';
import { said } from '../../model/say.ts';
import { wilson } from '../../score/wilson.ts';
import { measured, notKnown } from './evidence.ts';

/** Fewer of many tell nothing yet. */
const fewest = 5;

type Noun = 'products' | 'guides' | 'texts' | 'pages';

const none: { readonly [N in Noun]: string } = {
  products: 'No products read yet.',
  guides: 'No guides read yet.',
  texts: 'No texts read yet.',
  pages: 'No pages read yet.',
};
const few: { readonly [N in Noun]: string } = {
  products: 'Only {0} of {1} products read yet.',
  guides: 'Only {0} of {1} guides read yet.',
  texts: 'Only {0} of {1} texts read yet.',
  pages: 'Only {0} of {1} pages read yet.',
};

interface Sample {
  /** What each one read is worth, 0..1. */
  readonly shares: readonly number[];
  /** How many there are, read or not. */
  readonly known: number;
  /** Those that have it, for "count of of". */
  readonly count: number;
  /** What they are. */
  readonly noun: Noun;
  readonly evidence: readonly Evidence[];
  readonly onLayout?: boolean;
}

/** The mean over those read; those not read could be anything within the Wilson interval of the mean. */
export function sampled({ shares, known, count, noun, evidence, onLayout = false }: Sample): Fact {
  const read = shares.length;
  const all = Math.max(known, read);
  if (read === 0) return notKnown(said(none[noun]));
  if (read < fewest && read < all) return notKnown(said(few[noun], { holes: [read, all] }));
  const value = shares.reduce((sum, share) => sum + share, 0) / read;
  const [low, high] = wilson(value, read);
  const worst = (value * read + low * (all - read)) / all;
  const best = (value * read + high * (all - read)) / all;
  return measured(value, { worst: Math.min(value, worst), best: Math.max(value, best), count, of: read, evidence, onLayout });
}
