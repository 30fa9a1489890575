import type { AuditExport, Journey, Step } from '../../model/audit-export.ts';
import type { PlainWay } from '../../model/way-to-page.ts';
import { walkThroughLimits } from '../../model/walk-through-limits.ts';
import type { WalkThrough } from '../../model/walk-through-schema.ts';
import type { WalkThroughSetup } from '../../model/walk-through.ts';

type Checked = Pick<AuditExport, 'journeys' | 'pages'>;
type Wanted = Pick<WalkThroughSetup, 'visitor' | 'device' | 'task'>;
type Fewest = WalkThrough['fewest'];

/** The shortest way to where a task is done, as far as a result holds it. */
export function fewestKnown({ journeys, pages }: Checked, { visitor, device, task }: Wanted): Fewest {
  const own = journeys.find((one) => one.visitor === visitor && one.device === device && one.need === task.need);
  if (own) return fewestOf(own, own.chance);
  const clicks = nearestPage({ pages }, { device, task })?.clicks[device] ?? null;
  return { clicks, pages: clicks === 0 ? 1 : null, steps: [], chance: null };
}

/** That page at which a task is done to which the fewest clicks lead; null where none is known. */
export function nearestPage(
  { pages }: Pick<Checked, 'pages'>,
  { device, task }: Omit<Wanted, 'visitor'>,
): AuditExport['pages'][number] | null {
  const ends = new Set(task.pages);
  const [nearest] = pages
    .filter(({ url, clicks }) => ends.has(url) && clicks[device] !== null)
    .toSorted((one, other) => (one.clicks[device] ?? 0) - (other.clicks[device] ?? 0));
  return nearest ?? null;
}

export function fewestOf({ clicks, steps, to }: PlainWay, chance: Journey['chance']): Fewest {
  const pages = new Set([...steps.map(({ page }) => page), to]).size;
  return { clicks, pages, steps: steps.slice(0, walkThroughLimits.steps).map(plain), chance };
}

function plain({ page, action, words, place, screenful, hidden }: Step): Fewest['steps'][number] {
  return { page, action, words: words.slice(0, walkThroughLimits.words), place, screenful, hidden };
}
