import type { Opener, SeenElement, Sighting } from '../model/layout.ts';
import type { Device, Link, LinkBlock } from '../model/page.ts';
import type { PageAction, ReadPage, SiteReading } from '../model/site.ts';
import { sightingsOf, type Sightings, type Sought } from './sightings.ts';

/** Where there is no way to something that the site has nowhere else, something that was not found must open it. */
const somehow: readonly Opener[] = [{ how: 'press', words: '', slot: null }];

/**
 * A reading as it is seen on one device: for every link and action it is known what must be opened first, and what the device does not show
 * is left out where there is another way. Links stay the same objects, and so do pages of which nothing is left out. Null while no page
 * was laid out on that device.
 */
export function asSeen(reading: SiteReading, device: Device): SiteReading | null {
  const sightings = sightingsOf(reading.layouts, reading.pages, device);
  if (!sightings) return null;
  const met = new Map<readonly Link[], readonly (Sighting | null)[]>();
  const look = looking(sightings, met);
  const blocks = new Map<LinkBlock, LinkBlock>();
  const blockAsSeen = (block: LinkBlock): LinkBlock => {
    const known = blocks.get(block);
    if (known) return known;
    const links = look(block.links, sightings.anywhere);
    const made = links === block.links ? block : { ...block, links };
    blocks.set(block, made);
    return made;
  };
  const pages = reading.pages.map((page): ReadPage => {
    const on = sightings.on(page);
    const shown = { blocks: page.facts.blocks.map(blockAsSeen), links: look(page.facts.links, on) };
    const isWhole = shown.links === page.facts.links && shown.blocks.every((block, at) => block === page.facts.blocks[at]);
    const actions = actionsAsSeen(page.actions, on, device);
    if (isWhole && actions === page.actions) return page;
    return { ...page, facts: isWhole ? page.facts : { ...page.facts, ...shown }, actions };
  });
  return { ...reading, pages, sightings: met };
}

type Find = (sought: Sought) => SeenElement | null;

/** Looks at lists of links: gives back those that are met, and keeps in `met` how. */
function looking(sightings: Sightings, met: Map<readonly Link[], readonly (Sighting | null)[]>) {
  return (links: readonly Link[], find: Find): readonly Link[] => {
    const seen: (Sighting | null)[] = [];
    const left = links.filter((link) => {
      const element = meeting(link, find(link), sightings);
      if (element !== 'elsewhere') seen.push(element && sightingOf(element, sightings.device));
      return element !== 'elsewhere';
    });
    const kept = left.length === links.length && !met.has(links) ? links : left;
    met.set(kept, seen);
    return kept;
  };
}

function actionsAsSeen(actions: readonly PageAction[], on: Find, device: Device): readonly PageAction[] {
  const found = actions.map((action) => (action.slot === null ? null : on({ slot: action.slot, to: action.to })));
  if (found.every((seen) => seen === null)) return actions;
  // Of several that do the same, those that are shown.
  const shown = new Set(actions.filter((_, at) => found[at]?.state !== 'absent').map(likeness));
  return actions.flatMap((action, at) => {
    const seen = found[at] ?? null;
    if (seen?.state === 'absent' && shown.has(likeness(action))) return [];
    return seen ? { ...action, seen: sightingOf(seen, device) } : action;
  });
}

const likeness = ({ purpose, product }: PageAction) => `${purpose} ${product ?? ''}`;

/** What of a link is met: null where nothing is known of it, `elsewhere` where it is not there and others lead to the same. */
function meeting(link: Link, seen: SeenElement | null, sightings: Sightings): SeenElement | 'elsewhere' | null {
  if (seen?.state === 'seen' || seen?.state === 'behind') return seen;
  // The same link stands in a part that scripts make when it is opened.
  const made = seen || link.hidden !== null ? sightings.madeFor(link.to) : null;
  if (made) return made;
  return seen?.state === 'absent' && sightings.leadsTo(link.to) ? 'elsewhere' : seen;
}

/** One for each element that was seen: the links of a thousand pages are met as those of the one that was drawn. */
const known = new WeakMap<SeenElement, Sighting>();

function sightingOf(element: SeenElement, device: Device): Sighting {
  const { state, openers, screenful, barriers } = element;
  const made = known.get(element) ?? {
    device,
    openers: state === 'absent' ? somehow : openers,
    screenful,
    ...(barriers ? { barriers } : {}),
  };
  known.set(element, made);
  return made;
}
