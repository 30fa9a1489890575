import { isKind, type ReadPage } from '../../model/site.ts';
import type { Fact } from '../../model/fact.ts';
import type { LinkSet } from '../../graph/click-graph.ts';
import { pictureShare, reviewShare } from '../../score/count-curves.ts';
import { countReviews } from './count-reviews.ts';
import { evidence, notKnown } from './evidence.ts';
import { sampled } from './sampled.ts';
import type { Survey } from './survey-site.ts';

/** What a link to delivery and returns is worth by its place: beside the product most, in the footer half. Our judgement. */
const beside = { main: 1, hero: 1, aside: 1, breadcrumb: 1, header: 0.7, menu: 0.7, footer: 0.5 } as const;
const enoughPictures = 3;

/** Reviews on products: what the mark-up counts, else quotes and stars in a part that is named so. */
export function reviews({ products, productsKnown, says }: Survey): Fact {
  const counts = products.map((page) => countReviews(page, says));
  const count = counts.filter((n) => n > 0).length;
  const example = products[counts.findIndex((n) => n === 0)] ?? products[0];
  const note = `${count} of ${products.length} products read show a review`;
  return sampled({
    shares: counts.map(reviewShare),
    known: productsKnown,
    count,
    noun: 'products',
    evidence: [evidence(note, { url: example?.facts.url ?? '' })],
  });
}

/** Pictures on products, those of other products left out. */
export function pictures({ products, productsKnown }: Survey): Fact {
  const counts = products.map(countPictures);
  if (products.length > 0 && counts.every((n) => n === 0))
    return notKnown('No picture stands in the product pages as they are served; scripts may put them in.');
  const count = counts.filter((n) => n >= enoughPictures).length;
  const least = products[counts.indexOf(Math.min(...counts))];
  const note = `${count} of ${products.length} products read show ${enoughPictures} pictures or more`;
  return sampled({
    shares: counts.map(pictureShare),
    known: productsKnown,
    count,
    noun: 'products',
    evidence: [evidence(note, { url: least?.facts.url ?? '' })],
  });
}

/** Delivery and returns on product pages: said there, or linked from there. */
export function returnsShown({ products, productsKnown, graph }: Survey): Fact {
  const worth = graph.sets.map((set) => worthOf(set, (node) => isKind(graph.pages[node] as ReadPage, 'shipping-returns')));
  const shares = products.map((page) => {
    if (page.sections.some((section) => section.kind === 'shipping-returns')) return 1;
    const node = graph.nodeOf.get(page.facts.url) ?? -1;
    return Math.max(0, ...(graph.setsOf[node] ?? []).map((set) => worth[set] ?? 0));
  });
  const count = shares.filter((share) => share === 1).length;
  const example = products[shares.findIndex((share) => share < 1)] ?? products[0];
  const note = `${count} of ${products.length} products read say or link it in their own part, ${shares.filter((share) => share > 0).length} anywhere`;
  return sampled({
    shares,
    known: productsKnown,
    count,
    noun: 'products',
    onLayout: true,
    evidence: [evidence(note, { url: example?.facts.url ?? '' })],
  });
}

function worthOf(set: LinkSet, isTarget: (node: number) => boolean): number {
  return set.targets.reduce(
    (most, target, index) => (isTarget(target) ? Math.max(most, beside[set.links[index]?.place ?? 'footer']) : most),
    0,
  );
}

/** Pictures of this product: what stands in its part less what lists of other pages show, or a gallery whose pictures open larger ones. */
function countPictures({ facts }: ReadPage): number {
  const lists = facts.tiles.filter((group) => group.place === 'main' && group.links.length > 0);
  const isGallery = (group: (typeof lists)[number]) => group.links.every((link) => /\.(jpe?g|png|webp|avif|gif)([?#]|$)/i.test(link));
  const count = (groups: typeof lists) => groups.reduce((sum, group) => sum + group.withImage, 0);
  const own = facts.measures.images - count(lists.filter((group) => !isGallery(group)));
  return Math.max(0, own, count(lists.filter(isGallery)));
}
