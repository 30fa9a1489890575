import { overlaysAtLoad } from '../classify/tell-first-visit.ts';
import { countdownsOn, pleas, tellPressure, type Plea } from '../classify/tell-pressure.ts';
import type { DrivingAwayRow } from '../model/first-impression-schema.ts';
import { picturesDrawn } from '../model/lost-pictures.ts';
import type { Device } from '../model/page.ts';
import type { PageLooks } from '../model/page-looks.ts';
import { isKind, type ReadPage, type SiteReading } from '../model/site.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import { stories } from './facts/seals-on.ts';

type RowFact = DrivingAwayRow['facts'][number];

/** Pages and quotes told of one fact. */
const mostPlaces = 10;
/** Pages whose words are looked through for pressure. Judgement: it stands on products, of which fewer are read. */
const mostPages = 500;

const notKnown = (id: string): RowFact => ({ id, count: null, of: 0, where: [] });

/** What a visitor meets before reading: what covers the page, moves, sounds and pushes; what is broken or too small to read. */
export function firstImpressions(
  reading: SiteReading,
  vocabulary: AuditCatalog['vocabulary'],
): { readonly irritating: readonly RowFact[]; readonly ugly: readonly RowFact[] } {
  return {
    irritating: [
      covered('covered-on-desktop', reading, 'desktop'),
      covered('covered-on-a-phone', reading, 'phone'),
      shift(reading),
      sounds(reading),
      ...pressure(reading, vocabulary),
    ],
    ugly: [
      pictures(reading),
      looks(reading, { id: 'small-text-on-desktop', device: 'desktop', count: smallText }),
      looks(reading, { id: 'small-text-on-a-phone', device: 'phone', count: smallText }),
    ],
  };
}

/** Percent of the first screenful that the largest part lying over it covers. */
function covered(id: string, { pages }: SiteReading, device: Device): RowFact {
  const seen = overlaysAtLoad(
    pages.map(({ facts }) => facts),
    device,
  );
  if (!seen) return notKnown(id);
  const [largest] = seen.overlays;
  const quotes = seen.overlays.filter(({ words }) => words !== '').map(({ words }) => ({ url: seen.url, words: words.slice(0, 160) }));
  return {
    id,
    count: Math.round((largest?.covers ?? 0) * 100),
    of: 100,
    unit: 'percent',
    where: largest ? [seen.url] : [],
    ...(quotes.length > 0 ? { quotes } : {}),
  };
}

function shift({ pages }: SiteReading): RowFact {
  const page = pages.find(({ facts }) => facts.firstLook);
  const value = page?.facts.firstLook?.shift ?? null;
  if (!page || value === null) return notKnown('layout-shift');
  return {
    id: 'layout-shift',
    count: Math.round(value * 1_000),
    of: 1_000,
    unit: 'thousandths',
    where: value >= 0.1 ? [page.facts.url] : [],
  };
}

/** Pages on which something begins to sound by itself. */
function sounds({ pages }: SiteReading): RowFact {
  const loud = pages.filter(({ facts }) => (facts.sounds ?? 0) > 0 || (facts.firstLook?.sounds ?? 0) > 0);
  return { id: 'sounds-by-itself', count: loud.length, of: pages.length, where: loud.slice(0, mostPlaces).map(({ facts }) => facts.url) };
}

/** Texts of the law hedge ("while stocks last"), and articles give advice on selling ("create urgency"): they press nobody. */
const pressesNobody = (page: ReadPage): boolean => stories.some((kind) => isKind(page, kind));

/** In pages on which a plea stands; countdowns only of those laid out. */
function pressure({ pages, layouts }: SiteReading, vocabulary: AuditCatalog['vocabulary']): readonly RowFact[] {
  const looked = pages.filter((page) => !pressesNobody(page)).slice(0, mostPages);
  const found: readonly Plea[] = [...countdownsOn(layouts), ...looked.flatMap(({ facts }) => tellPressure(facts, vocabulary))];
  const drawn = new Set(layouts.filter(({ looks: seen }) => seen).map(({ url }) => url)).size;
  return pleas.map((kind): RowFact => {
    const of = kind === 'countdown' ? drawn : looked.length;
    const own = found.filter((plea) => plea.kind === kind);
    if (of === 0) return notKnown(kind);
    const quotes = own.slice(0, mostPlaces).map(({ url, words }) => ({ url, words }));
    return { id: kind, count: own.length, of, where: quotes.map(({ url }) => url), ...(quotes.length > 0 ? { quotes } : {}) };
  });
}

/** Pictures that do not show, of those asked for; one that several pages show counts on each. */
function pictures({ layouts }: SiteReading): RowFact {
  const drawn = picturesDrawn(layouts);
  if (!drawn) return notKnown('broken-pictures');
  const bad = drawn.filter(({ lost }) => lost.length > 0);
  return {
    id: 'broken-pictures',
    count: bad.reduce((sum, { lost }) => sum + lost.length, 0),
    of: drawn.reduce((sum, { asked }) => sum + asked, 0),
    where: bad.slice(0, mostPlaces).map(({ url }) => url),
  };
}

const smallText = ({ smallCharacters, characters }: PageLooks) => [smallCharacters, characters] as const;

interface LooksFact {
  readonly id: string;
  readonly device: Device;
  /** How many of how many on one page. */
  readonly count: (looks: PageLooks) => readonly [number, number];
}

function looks({ layouts }: SiteReading, { id, device, count }: LooksFact): RowFact {
  const seen = layouts.flatMap(({ url, device: own, looks: found }) => (own === device && found ? [{ url, counts: count(found) }] : []));
  if (seen.length === 0) return notKnown(id);
  const bad = seen.filter(({ counts }) => counts[0] > 0);
  const sum = (which: 0 | 1) => seen.reduce((total, { counts }) => total + counts[which], 0);
  return { id, count: sum(0), of: sum(1), unit: 'characters', where: bad.slice(0, mostPlaces).map(({ url }) => url) };
}
