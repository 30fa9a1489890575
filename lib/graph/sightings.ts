import type { BarrierRule } from '../model/barrier.ts';
import type { PageLayout, SeenElement } from '../model/layout.ts';
import type { Device } from '../model/page.ts';
import type { ReadPage } from '../model/site.ts';

/** What is asked about: a link by its slot and address, a control by its slot alone. */
interface Sought {
  readonly slot: string;
  readonly to: string | null;
}

/** How links and controls are met on one device: what was seen on the pages that were laid out, held to be so on all of their template. */
export interface Sightings {
  readonly device: Device;
  /** On one page; null when nothing like it was seen on any. */
  on(page: ReadPage): (sought: Sought) => SeenElement | null;
  /** In a menu or footer, which is the same on all pages that have it. */
  anywhere(sought: Sought): SeenElement | null;
  /** Whether any link to an address can be reached. */
  leadsTo(address: string): boolean;
  /** A link to an address that only pressing or pointing brings into the page; null without one. */
  madeFor(address: string): SeenElement | null;
}

/** Of one set of laid-out pages: elements by slot and address, and by slot. */
interface Known {
  readonly exact: Map<string, SeenElement>;
  readonly slots: Map<string, Map<string, { count: number; readonly element: SeenElement }>>;
}

/** Null while no page was laid out on that device. */
export function sightingsOf(layouts: readonly PageLayout[], pages: readonly ReadPage[], device: Device): Sightings | null {
  const drawn = layouts.filter((layout) => layout.device === device);
  if (drawn.length === 0) return null;
  const templates = new Map(pages.map(({ facts }) => [facts.url, facts.skeleton]));
  const site = known();
  const byPage = new Map<string, Known>();
  const byTemplate = new Map<string, Known>();
  const reached = new Set<string>();
  const made = new Map<string, SeenElement>();
  for (const { url, elements } of drawn) {
    const sets = [site, of(byPage, url), of(byTemplate, templates.get(url) ?? url)];
    for (const element of elements) {
      for (const set of sets) learn(set, element);
      if (element.to === null || element.state === 'absent') continue;
      reached.add(element.to);
      const known = made.get(element.to);
      if (element.made && (!known || pressesTo(element) < pressesTo(known))) made.set(element.to, element);
    }
  }
  const find = (sets: readonly (Known | undefined)[], sought: Sought): SeenElement | null => {
    for (const set of sets) {
      const exact = set?.exact.get(keyOf(sought));
      if (exact) return exact;
    }
    for (const set of sets) {
      const usual = set && usualIn(set, sought.slot);
      if (usual) return withoutOwnNames(usual);
    }
    return null;
  };
  return {
    device,
    on({ facts }) {
      const sets = [byPage.get(facts.url), byTemplate.get(facts.skeleton), site];
      return (sought) => find(sets, sought);
    },
    anywhere: (sought) => find([site], sought),
    leadsTo: (address) => reached.has(address),
    madeFor: (address) => made.get(address) ?? null,
  };
}

const keyOf = ({ slot, to }: Sought) => `${slot}|${to ?? ''}`;
const known = (): Known => ({ exact: new Map(), slots: new Map() });

function of(sets: Map<string, Known>, key: string): Known {
  const found = sets.get(key) ?? known();
  sets.set(key, found);
  return found;
}

/** Of several that are alike the one that is reached soonest; of a slot what most of its elements are. */
function learn({ exact, slots }: Known, element: SeenElement): void {
  const key = keyOf(element);
  const before = exact.get(key);
  if (!before || pressesTo(element) < pressesTo(before)) exact.set(key, element);
  const counts = slots.get(element.slot) ?? new Map<string, { count: number; readonly element: SeenElement }>();
  slots.set(element.slot, counts);
  const make = `${element.state} ${element.openers.map(({ how, slot }) => `${how} ${slot}`).join(' ')}`;
  const count = counts.get(make) ?? { count: 0, element };
  counts.set(make, count);
  count.count += 1;
}

function usualIn({ slots }: Known, slot: string): SeenElement | null {
  let usual: { readonly count: number; readonly element: SeenElement } | null = null;
  for (const one of slots.get(slot)?.values() ?? []) if (usual === null || one.count > usual.count) usual = one;
  return usual?.element ?? null;
}

/** What one of a make is called says nothing of the others; how large and how faint it is does. */
function withoutOwnNames(seen: SeenElement): SeenElement {
  const { barriers } = seen;
  return barriers?.some((rule) => ownNames.has(rule)) ? { ...seen, barriers: barriers.filter((rule) => !ownNames.has(rule)) } : seen;
}
const ownNames: ReadonlySet<BarrierRule> = new Set(['link-name', 'button-name', 'image-alt']);

/** What is not there at all comes last. */
function pressesTo({ state, openers }: SeenElement): number {
  return state === 'absent' ? Infinity : openers.filter(({ how }) => how === 'press').length;
}
