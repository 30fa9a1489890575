import type { GoalKind } from '../model/settings.ts';
import type { Figures } from '../model/traffic/figures.ts';
import type { LandingRow } from '../model/traffic/landing-row.ts';
import { sayReason } from '../model/traffic/say-reason.ts';
import type { ToldBegin, ToldLanding, ToldTraffic } from '../model/traffic/traffic-schema.ts';
import type { EntrySeen } from '../model/traffic/verdict.ts';
import { visitorIds } from '../model/visitor.ts';
import type { TrafficView } from './traffic-view.ts';

/** Figures and verdict as exports have them, with where to begin and where visits begin. `goal`: what clicks are counted to. */
export function toldTraffic(figures: Figures, { verdict, fixesOn, landings }: TrafficView, goal: GoalKind): ToldTraffic {
  const { pages, sources, files, ...counts } = figures;
  const { is, sure, also, notJudged, because, manyLeave, form, where, whereBy } = verdict;
  return {
    ...counts,
    pages: [...pages],
    sources: [...sources],
    files: [...files],
    verdict: {
      is,
      sure,
      also: [...also],
      notJudged: [...notJudged],
      because: because.map((reason) => sayReason(reason, figures.outcome)),
      manyLeave,
      form: form && { title: form.title, where: form.where.map(({ url, words }) => ({ url, words })) },
      whereBy,
      where: where.map((entry) => toldBegin(entry, fixesOn.get(entry.url) ?? [])),
    },
    landings: landings.map((row) => toldLanding(row, goal)),
  };
}

const toldBegin = ({ unmet, ...entry }: EntrySeen, fixes: readonly string[]): ToldBegin => ({
  ...entry,
  unmet: unmet.map(({ label }) => label),
  fixes: [...fixes],
});

function toldLanding({ url, title, visits, leftAtOnce, outcomes, state, entry }: LandingRow, goal: GoalKind): ToldLanding {
  const on = (device: 'desktop' | 'phone'): number | null => entry?.devices[device]?.goals[goal] ?? null;
  const scores = visitorIds.map((id) => [id, entry?.visitors?.find((one) => one.id === id)?.score ?? null] as const);
  return {
    url,
    title,
    visits,
    leftAtOnce,
    outcomes,
    state,
    clicks: { desktop: on('desktop'), phone: on('phone') },
    scores: Object.fromEntries(scores) as ToldLanding['scores'],
  };
}
