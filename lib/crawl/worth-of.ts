import type { PageKindId } from '../model/page-kind.ts';
import type { Place } from '../model/page.ts';
import type { Candidate } from './candidate.ts';

/** What was read so far, as far as it changes what is worth reading next. */
export interface Tally {
  /** Pages chosen by address pattern. */
  readonly templates: ReadonlyMap<string, number>;
  /** Pages read by kind. */
  readonly kinds: ReadonlyMap<PageKindId, number>;
}

/** Navigation is read first: menus and footers name what a site has. Judgement; the order matters, not the distances. */
const placeWorth: Record<Place, number> = { header: 60, menu: 60, hero: 50, footer: 50, breadcrumb: 30, aside: 20, main: 30 };

/** Kinds that answer a visitor's question, and how many of each are enough. Products and catalogs need a sample (science.md D3: 20 products). */
const wanted: { readonly [K in PageKindId]?: number } = {
  catalog: 12,
  product: 24,
  cart: 1,
  checkout: 1,
  faq: 2,
  about: 1,
  testimonials: 2,
  contact: 1,
  'shipping-returns': 2,
  guarantee: 1,
  blog: 1,
  article: 6,
  guide: 6,
  privacy: 1,
  terms: 1,
  booking: 1,
  donate: 1,
  signup: 1,
  pricing: 1,
  services: 4,
  team: 1,
};

/** Pages of one address pattern that are read before more of the same counts less. */
const sampleSize = 3;

/** How much reading an address would tell. Higher is better; a pure function of what is known, so that two checks choose alike. */
export function worthOf(candidate: Candidate, tally: Tally): number {
  const place = Math.max(...[...candidate.places].map((where) => placeWorth[where]));
  const sampled = tally.templates.get(candidate.template) ?? 0;
  const repeated = sampled < sampleSize ? 12 : -Math.min(60, 6 * (sampled - sampleSize + 1));
  return place + promiseWorth(candidate, tally) + repeated - 4 * candidate.depth - (candidate.url.includes('?') ? 6 : 0);
}

function promiseWorth(candidate: Candidate, tally: Tally): number {
  let best = 0;
  for (const { kind, confidence } of candidate.promises) {
    const enough = wanted[kind] ?? 0;
    const have = tally.kinds.get(kind) ?? 0;
    if (have < enough) best = Math.max(best, confidence * (enough === 1 || have === 0 ? 60 : 25));
  }
  return best;
}
