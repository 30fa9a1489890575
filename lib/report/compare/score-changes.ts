import type { AuditExport, DeviceScore, Need, VisitorScore } from '../../model/audit-export.ts';
import type { Device } from '../../model/page.ts';
import type { VisitorId } from '../../model/visitor.ts';

/** A score with its band, 0..100; null where there was none. */
export interface Banded {
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
}

/** inside-the-band: the figures differ, but the bands overlap, so the site may be as it was. not-known: one of them has no score. */
export type ChangeKind = 'same' | 'inside-the-band' | 'up' | 'down' | 'not-known';

export interface ScoreChange {
  readonly was: Banded;
  readonly now: Banded;
  /** Points of score, now less then; null where one is not known. */
  readonly change: number | null;
  readonly kind: ChangeKind;
}

export interface NeedChange {
  readonly need: string;
  readonly label: string;
  readonly device: Device;
  readonly was: Pick<Need, 'state' | 'points' | 'weight'>;
  readonly now: Pick<Need, 'state' | 'points' | 'weight'>;
}

export interface VisitorChange extends ScoreChange {
  readonly visitor: VisitorId;
  /** The devices of the two headline scores; they may not be the same. */
  readonly devices: { readonly was: Device; readonly now: Device };
  readonly desktop: ScoreChange;
  readonly phone: ScoreChange;
  /** Needs whose points or state changed, the largest change first. */
  readonly needs: readonly NeedChange[];
}

/** Then and now of each visitor whom both results have, in the order of the newer one. */
export function scoreChanges(was: AuditExport, now: AuditExport): readonly VisitorChange[] {
  return now.visitors.flatMap((visitor) => {
    const before = was.visitors.find(({ id }) => id === visitor.id);
    return before ? [visitorChange(before, visitor)] : [];
  });
}

function visitorChange(was: VisitorScore, now: VisitorScore): VisitorChange {
  return {
    visitor: now.id,
    devices: { was: was.device, now: now.device },
    ...scoreChange(was, now),
    desktop: scoreChange(was.devices.desktop, now.devices.desktop),
    phone: scoreChange(was.devices.phone, now.devices.phone),
    needs: (['desktop', 'phone'] as const)
      .flatMap((device) => needChanges(device, was.devices[device], now.devices[device]))
      .toSorted((a, b) => Math.abs(b.now.points - b.was.points) - Math.abs(a.now.points - a.was.points)),
  };
}

export function scoreChange(was: Banded, now: Banded): ScoreChange {
  const change = was.score === null || now.score === null ? null : now.score - was.score;
  return { was: bandOf(was), now: bandOf(now), change, kind: kindOf(change, was.high >= now.low && now.high >= was.low) };
}

function kindOf(change: number | null, overlap: boolean): ChangeKind {
  if (change === null) return 'not-known';
  if (change === 0) return 'same';
  if (overlap) return 'inside-the-band';
  return change > 0 ? 'up' : 'down';
}

const bandOf = ({ score, low, high }: Banded): Banded => ({ score, low, high });

function needChanges(device: Device, was: DeviceScore, now: DeviceScore): readonly NeedChange[] {
  return now.needs.flatMap((need) => {
    const before = was.needs.find(({ id }) => id === need.id);
    if (!before || (before.points === need.points && before.state === need.state)) return [];
    return [{ need: need.id, label: need.label, device, was: pointsOf(before), now: pointsOf(need) }];
  });
}

const pointsOf = ({ state, points, weight }: Need): NeedChange['was'] => ({ state, points, weight });
