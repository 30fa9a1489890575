import type { KeptWalkThrough } from '../../model/walk-through.ts';
import type { WalkThroughShelf } from '../../ports/walk-through-shelf.ts';
import type { AuditHouse } from '../running-audit.ts';
import type { WayDesk } from '../way-desk.ts';
import { putsItem } from '../is-at-goal.ts';
import { fewestOf, nearestPage } from './fewest-known.ts';

type Fewest = KeptWalkThrough['fewest'];

interface WaysWorld extends Pick<AuditHouse, 'archive' | 'catalog'> {
  readonly ways: WayDesk;
}

type Find = (walk: KeptWalkThrough, world: WaysWorld) => Promise<Fewest | null>;

/** Takes in what is worked out beside a walk, one after the other: the last word is that on what was bought. `inTurn`: see the desk. */
export function createLearning(
  world: WaysWorld & { readonly shelf: Pick<WalkThroughShelf, 'load' | 'change'> },
  inTurn: (work: () => Promise<void>) => Promise<void>,
): (id: string, find: Find) => void {
  const { shelf } = world;
  let learnt: Promise<void> = Promise.resolve();
  return (id, find) => {
    const work = async () => {
      const walk = await shelf.load(id);
      const fewest = walk && (await find(walk, world));
      if (fewest) await inTurn(() => shelf.change(id, { fewest }));
    };
    learnt = learnt.then(work).catch(() => undefined);
  };
}

/** The way to a page that the result holds no way to, worked out while the person begins; null where it is known, or there is none. */
export async function fewestByWay(
  { auditId, device, task, fewest }: KeptWalkThrough,
  { archive, ways }: WaysWorld,
): Promise<Fewest | null> {
  if (fewest.pages !== null) return null;
  const result = await archive.result(auditId);
  const nearest = result && nearestPage(result, { device, task });
  const way = nearest && (await ways.wayTo(auditId, nearest.url))?.[device];
  return way ? fewestOf(way, null) : null;
}

/**
 * The same with the fewest pages to what a person has bought: those of the straight way to where it was put into the cart, and the cart where that is a
 * page of its own. Held against the quickest item of all, whoever takes another one straight away would count as lost. Null where nothing was bought.
 */
export async function fewestForBought(walk: KeptWalkThrough, { catalog, ways }: WaysWorld): Promise<Fewest | null> {
  const { auditId, device, events, fewest, task } = walk;
  const put = events.findLast((event) => event.kind === 'clicked' && putsItem(event.step.words, catalog.vocabulary));
  if (task.need !== 'cart' || put?.kind !== 'clicked') return null;
  const way = (await ways.wayTo(auditId, put.step.page))?.[device];
  if (!way) return null;
  const there = events.findLast((event) => event.kind === 'there')?.url ?? way.to;
  return { ...fewest, pages: (fewestOf(way, null).pages ?? 1) + (there === way.to ? 0 : 1) };
}
