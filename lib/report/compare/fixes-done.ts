import type { AuditExport, Need } from '../../model/audit-export.ts';
import type { Fix } from '../../model/fix-schema.ts';
import { findingChanges, type FindingChanges } from './finding-changes.ts';
import { readAlike } from './readings.ts';
import { pathOf } from './same-site.ts';

type Told = Pick<Fix, 'id' | 'title'>;

export interface FixChanges {
  /** Proposed then, no more now, and what it answered is better: a finding gone though it was looked for, or a need with more points of the same pages. */
  readonly done: readonly Told[];
  /** Proposed then, no more now, though nothing that it answered is better. */
  readonly dropped: readonly Told[];
  /** Proposed both times. */
  readonly left: readonly Told[];
  /** Proposed now only. */
  readonly fresh: readonly Told[];
  /** Proposed once only, on pages that were not read both times: then, and now. */
  readonly unsure: { readonly was: readonly Told[]; readonly now: readonly Told[] };
}

/** What became of the fixes. Nobody is asked whether they were made: it is told from what they answered. */
export function fixChanges(was: AuditExport, now: AuditExport): FixChanges {
  const [before, after] = [keysOf(was), keysOf(now)];
  const found = findingChanges(was, now);
  const isAlike = readAlike(was, now);
  const over = was.fixes.filter((fix) => !after.has(keyOf(fix)));
  const fresh = now.fixes.filter((fix) => !before.has(keyOf(fix)));
  const isDone = (fix: Fix) => isOver(fix, found) || (isAlike && gained(fix, was, now));
  const isNews = ({ findings }: Fix) => isAlike || findings.some((id) => found.gained.some((one) => one.id === id));
  const left = over.filter((fix) => !isDone(fix));
  return {
    done: over.filter(isDone).map(told),
    dropped: isAlike ? left.map(told) : [],
    left: was.fixes.filter((fix) => after.has(keyOf(fix))).map(told),
    fresh: fresh.filter(isNews).map(told),
    unsure: { was: isAlike ? [] : left.map(told), now: fresh.filter((fix) => !isNews(fix)).map(told) },
  };
}

const told = ({ id, title }: Fix): Told => ({ id, title });

/** Ids name a page by its address, which another port or host changes. */
function keyOf({ id }: Fix): string {
  const [name = '', address = ''] = id.split(': ', 2);
  return `${name} ${pathOf(address)}`;
}

const keysOf = ({ fixes }: AuditExport): ReadonlySet<string> => new Set(fixes.map(keyOf));

const isOver = ({ findings }: Fix, { gone }: FindingChanges): boolean =>
  findings.some((id) => gone.some((one) => one.id === id && one.elsewhere === 'fine'));

/** A need that was known both times has more points, both devices together. */
function gained({ needs }: Fix, was: AuditExport, now: AuditExport): boolean {
  return needs.some((need) => {
    const [before, after] = [pointsOf(was, need), pointsOf(now, need)];
    return before !== null && after !== null && after > before;
  });
}

function pointsOf({ visitors }: AuditExport, { visitor, need }: Fix['needs'][number]): number | null {
  const devices = visitors.find(({ id }) => id === visitor)?.devices;
  const found = devices ? [devices.desktop, devices.phone].flatMap(({ needs }) => needs.filter(({ id }) => id === need)) : [];
  return found.every(isUnknown) ? null : found.reduce((sum, { points }) => sum + points, 0);
}

const isUnknown = ({ state }: Need): boolean => state === 'not-known';
