import type { BarrierRule } from '../model/barrier.ts';
import type { PageLayout, SeenElement } from '../model/layout.ts';
import type { Device } from '../model/page.ts';
import type { ReadPage } from '../model/site.ts';

/** What is asked about: a link by its slot and address, a control by its slot alone. */
export interface Sought {
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

/** What was seen in one slot of a set of laid-out pages. */
interface Slot {
  /** By address; empty for a control. */
  readonly exact: Map<string, SeenElement>;
  readonly makes: Map<string, { count: number; readonly element: SeenElement }>;
  /** What most of its elements are, once that was asked for. */
  usual: SeenElement | null;
}
type Slots = Map<string, Slot>;

/** Null while no page was laid out on that device. */
export function sightingsOf(layouts: readonly PageLayout[], pages: readonly ReadPage[], device: Device): Sightings | null {
  const drawn = layouts.filter((layout) => layout.device === device);
  if (drawn.length === 0) return null;
  const templates = new Map(pages.map(({ facts }) => [facts.url, facts.skeleton]));
  const site: Slots = new Map();
  const byPage = new Map<string, Slots>();
  const byTemplate = new Map<string, Slots>();
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
  const find = (sets: readonly (Slots | undefined)[], { slot, to }: Sought): SeenElement | null => {
    for (const set of sets) {
      const exact = set?.get(slot)?.exact.get(to ?? '');
      if (exact) return exact;
    }
    for (const set of sets) {
      const alike = set?.get(slot);
      if (alike) return (alike.usual ??= usualOf(alike));
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

function of(sets: Map<string, Slots>, key: string): Slots {
  const found = sets.get(key) ?? new Map<string, Slot>();
  sets.set(key, found);
  return found;
}

/** Of several that are alike the one that is reached soonest; of a slot what most of its elements are. */
function learn(slots: Slots, element: SeenElement): void {
  const slot = slots.get(element.slot) ?? { exact: new Map(), makes: new Map(), usual: null };
  slots.set(element.slot, slot);
  const to = element.to ?? '';
  const before = slot.exact.get(to);
  if (!before || pressesTo(element) < pressesTo(before)) slot.exact.set(to, element);
  const make = `${element.state} ${element.openers.map((opener) => `${opener.how} ${opener.slot}`).join(' ')}`;
  const count = slot.makes.get(make) ?? { count: 0, element };
  slot.makes.set(make, count);
  count.count += 1;
}

function usualOf({ makes }: Slot): SeenElement | null {
  let usual: { readonly count: number; readonly element: SeenElement } | null = null;
  for (const one of makes.values()) if (usual === null || one.count > usual.count) usual = one;
  return usual && withoutOwnNames(usual.element);
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
