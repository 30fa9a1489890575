import { EarlyPart } from '@/components/report/EarlyPart.tsx';
import type { EarlyFacts, EarlyPlace } from '@/lib/model/early/early-schema.ts';
import { earlyFacts } from '@/lib/catalog/early-facts.ts';
import { wordsFor } from '@/lib/model/early/early-fact.ts';
import type { SiteKind } from '@/lib/model/visitor.ts';
import { said } from '@/lib/model/say.ts';
import type { Part } from './parts.tsx';

const shop = 'https://alder-and-leaf.example';
const factsNow = (kind: SiteKind): EarlyFacts['facts'] =>
  earlyFacts.map(({ id, names, why, advice, limit, owed }) => ({
    id,
    name: said(names[kind] ?? names.store ?? id),
    why: said(wordsFor(why, kind)),
    ...(limit === undefined ? {} : { limit: said(wordsFor(limit, kind)) }),
    advice: said(advice),
    owed,
    spared: names[kind] === null ? said('A site of this kind has no such thing.') : null,
  }));
const first = (quote: string): EarlyPlace => ({ is: 'first', quote });
const further = (quote: string): EarlyPlace => ({ is: 'further', quote });
const nowhere: EarlyPlace = { is: 'nowhere' };
const unknown: EarlyPlace = { is: 'not-known' };
const delivery: EarlyPlace = {
  is: 'behind',
  quote: 'Delivery We deliver within the United Kingdom only; parcels to the Channel Islands …',
  clicks: 2,
  url: `${shop}/delivery`,
  title: 'Delivery and returns',
};
const both = (fact: string, desktop: EarlyPlace, phone = desktop) => ({ fact, desktop, phone });
const drawn = { desktop: true, phone: true };

const pages: EarlyFacts['pages'] = [
  {
    url: `${shop}/`,
    title: 'Alder & Leaf',
    why: 'home',
    drawn,
    behind: 62,
    places: [
      both('sold', first('Loose tea from Assam'), further('Loose tea from Assam')),
      both('price', further('… Assam Second Flush £8.50 100 g …')),
      both('delivery-area', delivery),
      both('minimum-order', { ...delivery, quote: '… Minimum order £15 …', clicks: 1 }),
      both('for-whom', nowhere),
      both('not-for', nowhere),
    ],
  },
  {
    url: `${shop}/teas/assam`,
    title: 'Assam Second Flush, a title that goes on for longer than anybody would like to read on a telephone',
    why: 'product',
    drawn,
    behind: 40,
    places: [
      both('sold', first('Assam Second Flush')),
      both('price', first('Assam Second Flush £8.50 100 g …')),
      both('delivery-area', first('… We deliver within the United Kingdom …')),
      both('sizes', first('£8.50 100 g'), { is: 'closed', quote: '… 100 g 250 g …' }),
      both('for-whom', nowhere),
    ],
  },
  {
    url: `${shop}/journal/water`,
    title: '',
    why: 'article',
    drawn: { desktop: false, phone: false },
    behind: 0,
    places: [both('sold', { is: 'page', quote: 'How hot must the water be?' }, unknown), both('for-whom', unknown)],
  },
];
const rooms: EarlyFacts['pages'] = pages.slice(0, 1).map((page) => ({
  ...page,
  title: 'Chambres du Tilleul',
  places: [
    both('sold', first('… Chambres d’hôtes | Nuits calmes en Berry')),
    both('price', first('Petit déjeuner compris, 72 €')),
    both('delivery-area', further('… 3 rue du Lac, 87370 Bersac, France')),
    both('minimum-order', nowhere),
    both('not-for', nowhere),
  ],
}));
const well = pages.slice(1, 2).map((page) => ({ ...page, places: page.places.slice(0, 3) }));

/** Declared texts are said in the language that is in use when they are shown. */
interface SpecimenProps {
  readonly of: EarlyFacts['pages'];
  readonly spared?: string;
  readonly kind?: SiteKind;
}

function Specimen({ of, spared, kind = 'store' }: SpecimenProps) {
  const because = said('A site of this kind has no such thing.');
  const facts = factsNow(kind).map((row) => (row.id === spared ? { ...row, spared: because } : row));
  return <EarlyPart early={{ facts, pages: of }} />;
}

/** Is this for me: a shop that tells late, one that tells early, and one of which nothing was drawn. */
export const earlyParts: readonly Part[] = [
  { name: 'early', element: <Specimen of={pages} /> },
  { name: 'early-open', element: <Specimen of={pages} />, press: '.fold > summary' },
  { name: 'early-well', element: <Specimen of={well} spared="sizes" />, press: '.fold > summary' },
  { name: 'early-service', element: <Specimen kind="service" of={rooms} />, press: '.fold > summary' },
  { name: 'early-undrawn', element: <Specimen of={pages.slice(2)} />, press: '.fold > summary' },
];
