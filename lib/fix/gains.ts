import type { VisitorScore } from '../model/audit-export.ts';
import type { Gains } from '../model/fix-schema.ts';
import type { Device } from '../model/page.ts';

/** A site judged, and whether any page was laid out for a phone: without, nothing is claimed about one. */
export interface Judgement {
  readonly visitors: readonly VisitorScore[];
  readonly phone: boolean;
}

/** Points of score between two judgements of one site, by visitor and device; null where either has no score. */
export function gainsOf(before: Judgement, after: readonly VisitorScore[]): Gains {
  const gain = (was: number | null, now: number | null | undefined) =>
    was === null || now === null || now === undefined ? null : now - was;
  return Object.fromEntries(
    before.visitors.map(({ id, devices }) => {
      const now = after.find((one) => one.id === id)?.devices;
      const { desktop, phone } = devices;
      return [id, { desktop: gain(desktop.score, now?.desktop.score), phone: before.phone ? gain(phone.score, now?.phone.score) : null }];
    }),
  ) as Gains;
}

/** What gains come to: points over all visitors, each on the device of its headline score; of equals on both devices. */
export interface Worth {
  readonly headline: number;
  readonly both: number;
}

export function worthOf(gains: Gains, before: readonly Pick<VisitorScore, 'id' | 'device'>[]): Worth {
  let headline = 0;
  let both = 0;
  for (const { id, device } of before) {
    headline += gains[id][device] ?? 0;
    both += (gains[id].desktop ?? 0) + (gains[id].phone ?? 0);
  }
  return { headline, both };
}

/** Negative when `a` is worth more. */
export const byWorth = (a: Worth, b: Worth): number => b.headline - a.headline || b.both - a.both;

/** A point or two may be rounding, and what a visitor chances on. */
const noticed = 3;

/** The one device on which a change helps, where both are known and on the other nobody gains; null where it helps on both, or hardly. */
export function helpsOnlyOn(gains: Gains): Device | null {
  const most = (device: Device): number | null => {
    const known = Object.values(gains).flatMap((gain) => gain[device] ?? []);
    return known.length === 0 ? null : Math.max(...known);
  };
  const desktop = most('desktop');
  const phone = most('phone');
  if (desktop === null || phone === null) return null;
  if (phone >= noticed && desktop <= 0) return 'phone';
  return desktop >= noticed && phone <= 0 ? 'desktop' : null;
}
