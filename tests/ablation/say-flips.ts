import { visitorIds, type VisitorId } from '@/lib/model/visitor.ts';
import type { SiteName } from './ablations.ts';
import type { Scores } from './judge-made.ts';
import { markdown } from './say-moves.ts';

/** A site as it is judged, and as it would be under another assumption. */
export interface Supposed {
  readonly site: SiteName;
  /** What was changed on the site; null for the whole one. */
  readonly change: string | null;
  readonly assumption: string;
  readonly usual: Scores;
  readonly supposed: Scores;
}

/** Two visitors of whom one is served worse than the other as it is judged, and better under the assumption. */
export interface Flip {
  readonly pair: readonly [VisitorId, VisitorId];
  /** Their bands overlap: the result does not claim which is served worse. */
  readonly told: boolean;
}

/** On desktop. */
export function flipsOf({ usual, supposed }: Supposed): readonly Flip[] {
  const score = (scores: Scores, visitor: VisitorId) => scores[visitor].desktop.score ?? 0;
  return visitorIds.flatMap((a, at) =>
    visitorIds.slice(at + 1).flatMap((b): readonly Flip[] => {
      const before = score(usual, a) - score(usual, b);
      const after = score(supposed, a) - score(supposed, b);
      if (before * after >= 0) return [];
      const [one, other] = [usual[a].desktop, usual[b].desktop];
      return [{ pair: [a, b], told: one.low <= other.high && other.low <= one.high }];
    }),
  );
}

/** Visitors whose score would leave its band, on desktop. */
export const outsideOf = ({ usual, supposed }: Supposed): readonly VisitorId[] =>
  visitorIds.filter((visitor) => {
    const { low, high } = usual[visitor].desktop;
    const score = supposed[visitor].desktop.score ?? low;
    return score < low || score > high;
  });

/** The whole sites under each assumption, and how many of all sites, the changed ones too, flip under it. */
export function sayFlips(all: readonly Supposed[]): string {
  const whole = all.filter(({ change }) => change === null);
  const assumptions = [...new Set(all.map(({ assumption }) => assumption))];
  return [
    markdown([
      ['site', 'assumption', ...visitorIds, 'pairs that flip'],
      ...whole.map((one) => [
        one.site,
        one.assumption,
        ...visitorIds.map((visitor) => scoreWas(one, visitor)),
        flipsOf(one).map(sayFlip).join(', ') || 'none',
      ]),
    ]),
    markdown([
      [
        'assumption',
        'sites judged',
        'largest move of a score',
        'sites where a pair flips',
        'flips that no band told',
        'scores outside their band',
      ],
      ...assumptions.map((name) => {
        const sites = all.filter(({ assumption }) => assumption === name);
        const flips = sites.map(flipsOf);
        return [
          name,
          String(sites.length),
          String(Math.max(...sites.map(largestMove))),
          String(flips.filter((some) => some.length > 0).length),
          String(flips.flat().filter(({ told }) => !told).length),
          String(sites.flatMap(outsideOf).length),
        ];
      }),
    ]),
  ].join('\n\n');
}

const sayFlip = ({ pair, told }: Flip): string => `${pair.join(' and ')}${told ? '' : ' (NOT told)'}`;

function scoreWas({ usual, supposed }: Supposed, visitor: VisitorId): string {
  const [before, after] = [usual[visitor].desktop.score, supposed[visitor].desktop.score];
  return before === after ? String(before) : `${before} -> ${after}`;
}

const largestMove = ({ usual, supposed }: Supposed): number =>
  Math.max(...visitorIds.map((visitor) => Math.abs((supposed[visitor].desktop.score ?? 0) - (usual[visitor].desktop.score ?? 0))));
