import type { AuditExport } from '../../model/audit-export.ts';
import type { Fix } from '../../model/fix-schema.ts';
import { pathOf } from './same-site.ts';

type Told = Pick<Fix, 'id' | 'title'>;

export interface FixChanges {
  /** Proposed then, no more now, and what it answered is better: a finding gone though it was looked for, or a need with more points. */
  readonly done: readonly Told[];
  /** Proposed then, no more now, though nothing that it answered is better. */
  readonly dropped: readonly Told[];
  /** Proposed both times. */
  readonly left: readonly Told[];
  /** Proposed now only. */
  readonly fresh: readonly Told[];
}

/** What became of the fixes. Nobody is asked whether they were made: it is told from what they answered. */
export function fixChanges(was: AuditExport, now: AuditExport): FixChanges {
  const [before, after] = [keysOf(was), keysOf(now)];
  const over = was.fixes.filter((fix) => !after.has(keyOf(fix)));
  return {
    done: over.filter((fix) => isBetter(fix, was, now)).map(told),
    dropped: over.filter((fix) => !isBetter(fix, was, now)).map(told),
    left: was.fixes.filter((fix) => after.has(keyOf(fix))).map(told),
    fresh: now.fixes.filter((fix) => !before.has(keyOf(fix))).map(told),
  };
}

const told = ({ id, title }: Fix): Told => ({ id, title });

/** Ids name a page by its address, which another port or host changes. */
function keyOf({ id }: Fix): string {
  const [name = '', address = ''] = id.split(': ', 2);
  return `${name} ${pathOf(address)}`;
}

const keysOf = ({ fixes }: AuditExport): ReadonlySet<string> => new Set(fixes.map(keyOf));

function isBetter({ findings, needs }: Fix, was: AuditExport, now: AuditExport): boolean {
  const isOver = (id: string): boolean => now.lookedFor?.some((one) => one.id === id && one.state === 'fine') ?? false;
  return findings.some(isOver) || needs.some((need) => pointsOf(now, need) > pointsOf(was, need));
}

/** On both devices together. */
function pointsOf({ visitors }: AuditExport, { visitor, need }: Fix['needs'][number]): number {
  const devices = visitors.find(({ id }) => id === visitor)?.devices;
  if (!devices) return 0;
  return [devices.desktop, devices.phone].reduce((sum, { needs }) => sum + (needs.find(({ id }) => id === need)?.points ?? 0), 0);
}
