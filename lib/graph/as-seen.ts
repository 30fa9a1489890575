import type { Opener, SeenElement, Sighting } from '../model/layout.ts';
import type { Device, Link, LinkBlock } from '../model/page.ts';
import type { PageAction, ReadPage, SiteReading } from '../model/site.ts';
import { sightingsOf, type Sightings } from './sightings.ts';

/** Where there is no way to something that the site has nowhere else, something that was not found must open it. */
const somehow: readonly Opener[] = [{ how: 'press', words: '', slot: null }];

/**
 * A reading as it is seen on one device: every link and action knows what must be opened first, and what the device does not show is
 * left out where there is another way. Null while no page was laid out on that device.
 */
export function asSeen(reading: SiteReading, device: Device): SiteReading | null {
  const sightings = sightingsOf(reading.layouts, reading.pages, device);
  if (!sightings) return null;
  const blocks = new Map<LinkBlock, LinkBlock>();
  const blockAsSeen = (block: LinkBlock): LinkBlock => {
    const made = blocks.get(block) ?? {
      ...block,
      links: block.links.flatMap((link) => linkAsSeen(link, sightings.anywhere(link), sightings)),
    };
    blocks.set(block, made);
    return made;
  };
  return { ...reading, pages: reading.pages.map((page) => pageAsSeen(page, sightings, blockAsSeen)) };
}

function pageAsSeen(page: ReadPage, sightings: Sightings, blockAsSeen: (block: LinkBlock) => LinkBlock): ReadPage {
  const on = sightings.on(page);
  const found = page.actions.map((action) => (action.slot === null ? null : on({ slot: action.slot, to: action.to })));
  // Of several that do the same, those that are shown.
  const shown = new Set(page.actions.filter((_, at) => found[at]?.state !== 'absent').map(likeness));
  return {
    ...page,
    facts: {
      ...page.facts,
      blocks: page.facts.blocks.map(blockAsSeen),
      links: page.facts.links.flatMap((link) => linkAsSeen(link, on(link), sightings)),
    },
    actions: page.actions.flatMap((action, at) => {
      const seen = found[at] ?? null;
      return seen?.state === 'absent' && shown.has(likeness(action)) ? [] : { ...action, ...asSighting(seen, sightings.device) };
    }),
  };
}

const likeness = ({ purpose, product }: PageAction) => `${purpose} ${product ?? ''}`;

function linkAsSeen(link: Link, seen: SeenElement | null, sightings: Sightings): readonly Link[] {
  if (seen?.state === 'seen' || seen?.state === 'behind') return [{ ...link, ...asSighting(seen, sightings.device) }];
  // The same link stands in a part that scripts make when it is opened.
  const made = seen || link.hidden !== null ? sightings.madeFor(link.to) : null;
  if (made) return [{ ...link, ...asSighting(made, sightings.device) }];
  if (seen?.state === 'absent' && sightings.leadsTo(link.to)) return [];
  return [{ ...link, ...asSighting(seen, sightings.device) }];
}

/** One for each element that was seen: the links of a thousand pages are met as those of the one that was drawn. */
const sightings = new WeakMap<SeenElement, Sighting>();

function asSighting(seen: SeenElement | null, device: Device): { readonly seen?: Sighting } {
  if (seen === null) return {};
  const { state, openers, screenful, barriers } = seen;
  const made = sightings.get(seen) ?? {
    device,
    openers: state === 'absent' ? somehow : openers,
    screenful,
    ...(barriers ? { barriers } : {}),
  };
  sightings.set(seen, made);
  return { seen: made };
}
