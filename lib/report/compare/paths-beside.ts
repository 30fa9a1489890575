import type { AuditExport, Journey } from '../../model/audit-export.ts';
import { pathOf } from './same-site.ts';

/** One visitor's way to one need on one device, then and now; null where there was none. */
export interface PathsBeside extends Pick<Journey, 'visitor' | 'device' | 'need'> {
  readonly was: Journey | null;
  readonly now: Journey | null;
  /** The same presses on the same pages. */
  readonly same: boolean;
}

/** The ways of both results side by side, in the order of the newer one, then those that only the older one has. */
export function pathsBeside(was: AuditExport, now: AuditExport): readonly PathsBeside[] {
  const [old, newer] = [byKey(was), byKey(now)];
  return [...new Map([...newer, ...old]).entries()].map(([key, { visitor, device, need }]) => {
    const [before, after] = [old.get(key) ?? null, newer.get(key) ?? null];
    return { visitor, device, need, was: before, now: after, same: before !== null && after !== null && sayWay(before) === sayWay(after) };
  });
}

const byKey = ({ journeys }: AuditExport): ReadonlyMap<string, Journey> =>
  new Map(journeys.map((journey) => [`${journey.visitor} ${journey.device} ${journey.need}`, journey]));

const sayWay = ({ steps, to }: Journey): string =>
  JSON.stringify([steps.map(({ page, action, words, place }) => [pathOf(page), action, words, place]), pathOf(to)]);
