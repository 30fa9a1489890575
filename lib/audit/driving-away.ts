import { itemsToCart } from '../graph/items-to-cart.ts';
import { settledWays } from '../graph/settled-ways.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { BarrierRow } from '../model/barrier-schema.ts';
import { writtenWords } from '../model/filler-text.ts';
import type { DrivingAwayId } from '../model/driving-away-id.ts';
import type { SiteTroubles } from '../model/finding.ts';
import type { Places } from '../model/outcome.ts';
import { isOwnPage } from '../model/own-page.ts';
import { isKind, type ReadPage } from '../model/site.ts';
import { textBands } from '../score/text-share.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import { firstImpressions } from './first-impressions.ts';
import type { Survey } from './facts/survey-site.ts';

type Row = AuditExport['drivingAway'][number] & { readonly id: DrivingAwayId };
type RowFact = Row['facts'][number];

/** What is known beside the pages themselves. */
interface Further {
  readonly troubles: SiteTroubles;
  readonly barriers: readonly BarrierRow[];
  readonly vocabulary: AuditCatalog['vocabulary'];
}

/** Pages told of one fact. */
const mostPlaces = 10;
/** Links on one page that take 20 seconds to look through at a quarter of a second each (science.md D2). */
const manyLinks = 80;
/** Pages deeper than this are many clicks away. Half of the people need twice the fewest clicks (science.md A5). */
const deepPage = 4;
const farCart = 6;

/** Kemp's seven questions with what can be measured. What is ugly or offensive is not judged: only what can be seen. */
export function drivingAway({ reading, graph, tree, products, says }: Survey, { troubles, barriers, vocabulary }: Further): Row[] {
  const impressions = firstImpressions(reading, vocabulary);
  const links = [...graph.sets.keys()].map((number) => graph.sets[number]?.links.length ?? 0);
  const linksOn = graph.setsOf.map((sets) => sets.reduce((sum, set) => sum + (links[set] ?? 0), 0));
  const items = settledWays(tree, itemsToCart(graph, tree));
  const readable = graph.pages.filter((page) => isKind(page, 'home') || isKind(page, 'product'));
  const band = (page: ReadPage) => (isKind(page, 'home') ? textBands.home : textBands.product);
  const words = (page: ReadPage) => writtenWords(page.facts);
  const generic = graph.pages.filter((page) =>
    page.facts.links.some((link) => link.place === 'main' && says(link.words, 'read-more') >= 1),
  );
  const depth = (node: number) => tree.clicks[tree.where.empty(node)] ?? -1;
  const pages = graph.pages.length;
  return [
    {
      id: 'irritating',
      facts: [
        placesFact('broken-links', [...troubles.broken, ...troubles.closed]),
        placesFact('pages-not-there', troubles.soft404),
        ...impressions.irritating,
      ],
    },
    {
      id: 'hard-to-navigate',
      facts: [
        pagesFact(
          'no-way-to-them',
          graph.pages.filter(({ facts }, node) => depth(node) < 0 && !isOwnPage(facts)),
          pages,
        ),
        pagesFact(
          'no-way-on',
          graph.pages.filter((_, node) => linksOn[node] === 0),
          pages,
        ),
        barrierFact('tiny-targets-on-a-phone', barriers, ['target-size', 'phone']),
      ],
    },
    { id: 'ugly-or-offensive', facts: [...impressions.ugly, barrierFact('faint-words', barriers, ['color-contrast', 'phone'])] },
    {
      id: 'confusing',
      facts: [
        placesFact('links-without-name', troubles.unnamed),
        barrierFact('links-that-say-nothing-aloud', barriers, ['link-name', 'phone']),
        barrierFact('buttons-that-say-nothing-aloud', barriers, ['button-name', 'phone']),
        pagesFact('links-that-say-nothing', generic, pages),
      ],
    },
    {
      id: 'too-many-clicks',
      facts: [
        pagesFact(
          'deep-pages',
          graph.pages.filter((_, node) => depth(node) > deepPage),
          pages,
        ),
        {
          id: 'far-products',
          count: items.filter((item) => item.onScreen > farCart).length,
          of: items.length,
          where: items
            .filter((item) => item.onScreen > farCart)
            .slice(0, mostPlaces)
            .map(({ item }) => item),
        },
      ],
    },
    {
      id: 'too-much',
      facts: [
        pagesFact(
          'long-texts',
          readable.filter((page) => words(page) >= band(page).half),
          readable.length,
        ),
        pagesFact(
          'many-links',
          graph.pages.filter((_, node) => (linksOn[node] ?? 0) > manyLinks),
          pages,
        ),
      ],
    },
    {
      id: 'too-little',
      facts: [
        pagesFact(
          'short-texts',
          readable.filter((page) => words(page) <= band(page).least),
          readable.length,
        ),
        pagesFact(
          'products-without-picture',
          products.filter((page) => page.facts.measures.images === 0),
          products.length,
        ),
        pagesFact(
          'pages-without-title',
          reading.pages.filter((page) => page.facts.title === ''),
          reading.pages.length,
        ),
      ],
    },
  ];
}

function pagesFact(id: string, found: readonly ReadPage[], of: number): RowFact {
  return { id, count: found.length, of, where: found.slice(0, mostPlaces).map((page) => page.facts.url) };
}

/** Of what was looked for; what was not told is in neither number. */
function barrierFact(
  id: string,
  barriers: readonly BarrierRow[],
  [rule, device]: readonly [BarrierRow['rule'], BarrierRow['device']],
): RowFact {
  const row = barriers.find((one) => one.rule === rule && one.device === device);
  const of = row ? row.passed + row.failed : 0;
  if (!row || (of === 0 && row.notKnown > 0)) return { id, count: null, of: 0, where: [] };
  return { id, count: row.failed, of, where: [...new Set(row.where.map(({ url }) => url))].slice(0, mostPlaces) };
}

function placesFact(id: string, places: Places): RowFact {
  return { id, count: places.length, of: places.length, where: [...new Set(places.map(({ url }) => url))].slice(0, mostPlaces) };
}
