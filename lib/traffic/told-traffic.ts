import type { Figures } from '../model/traffic/figures.ts';
import { sayReason } from '../model/traffic/say-reason.ts';
import type { ToldTraffic } from '../model/traffic/traffic-schema.ts';
import type { TrafficVerdict } from '../model/traffic/verdict.ts';

/** Figures and verdict as exports have them. */
export function toldTraffic(figures: Figures, { is, sure, also, notJudged, because }: TrafficVerdict): ToldTraffic {
  const { pages, sources, files, ...counts } = figures;
  return {
    ...counts,
    pages: [...pages],
    sources: [...sources],
    files: [...files],
    verdict: { is, sure, also: [...also], notJudged: [...notJudged], because: because.map((reason) => sayReason(reason, figures.outcome)) },
  };
}
