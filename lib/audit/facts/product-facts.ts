import { isKind } from '../../model/site.ts';
import type { Fact } from '../../model/fact.ts';
import { say } from '../../model/say.ts';
import type { LinkSet } from '../../graph/click-graph.ts';
import { placeOfRank } from '../../graph/link-rank.ts';
import { pictureShare, reviewShare } from '../../score/count-curves.ts';
import { evidence, notKnown } from './evidence.ts';
import { productPictures } from './product-pictures.ts';
import { sampled } from './sampled.ts';
import type { Survey } from './survey-site.ts';
import { tellReviews } from './tell-reviews.ts';

/** What a link to delivery and returns is worth by its place: beside the product most, in the footer half. Our judgement. */
const beside = { main: 1, hero: 1, aside: 1, breadcrumb: 1, header: 0.7, menu: 0.7, footer: 0.5 } as const;
const enoughPictures = 3;

/** Reviews on products: what the mark-up counts, else quotes and stars in a part that is named so. Products that do not tell are as good as not read. */
export function reviews({ products, productsKnown, says }: Survey): Fact {
  const told = products.map((page) => tellReviews(page, says));
  const counts = told.flatMap(({ number }) => number ?? []);
  if (products.length > 0 && counts.length === 0) return notKnown(sayByScript(told[0]?.service ?? null), { url: told[0]?.url ?? '' });
  const count = counts.filter((n) => n > 0).length;
  const without = told.find(({ number }) => number === 0);
  const note = say`${count} of ${counts.length} products read show a review`;
  return sampled({
    shares: counts.map(reviewShare),
    known: productsKnown,
    count,
    noun: 'products',
    evidence: [evidence(note), ...lacking(say`None is shown`, without?.url)],
  });
}

/** A page that does without, for one. */
const lacking = (note: string, url: string | undefined) => (url === undefined ? [] : [evidence(note, { url })]);

const sayByScript = (service: string | null): string =>
  service === null
    ? say`Reviews come from elsewhere by script; what it shows was not read.`
    : say`Reviews come from ${service} by script; what it shows was not read.`;

/** Pictures on products, those of other products left out. */
export function pictures({ products, productsKnown }: Survey): Fact {
  const counts = products.map(({ facts }) => productPictures(facts).pictures);
  if (products.length > 0 && counts.every((n) => n === 0))
    return notKnown(say`No picture stands in the product pages as they are served; scripts may put them in.`);
  const count = counts.filter((n) => n >= enoughPictures).length;
  const fewest = Math.min(...counts);
  const least = fewest < enoughPictures ? products[counts.indexOf(fewest)] : undefined;
  const note = say`${count} of ${products.length} products read show ${enoughPictures} pictures or more`;
  return sampled({
    shares: counts.map(pictureShare),
    known: productsKnown,
    count,
    noun: 'products',
    evidence: [evidence(note), ...lacking(say`The fewest: ${fewest}`, least?.facts.url)],
  });
}

/** Delivery and returns on product pages: said there, or linked from there. */
export function returnsShown({ products, productsKnown, graph }: Survey): Fact {
  const answers = graph.pages.map((page) => isKind(page, 'shipping-returns'));
  const worth = graph.sets.map((set) => worthOf(set, answers));
  const shares = products.map((page) => {
    if (page.sections.some((section) => section.kind === 'shipping-returns')) return 1;
    const node = graph.nodeOf.get(page.facts.url) ?? -1;
    return Math.max(0, ...(graph.setsOf[node] ?? []).map((set) => worth[set] ?? 0));
  });
  const count = shares.filter((share) => share === 1).length;
  const without = products[shares.findIndex((share) => share === 0)];
  const anywhere = shares.filter((share) => share > 0).length;
  const note = say`${count} of ${products.length} products read say or link it in their own part, ${anywhere} anywhere`;
  return sampled({
    shares,
    known: productsKnown,
    count,
    noun: 'products',
    onLayout: true,
    evidence: [evidence(note), ...lacking(say`Neither said nor linked`, without?.facts.url)],
  });
}

/** Of the links of a set to pages that answer, by node, the one that stands best. */
function worthOf({ targets, ranks }: LinkSet, answers: readonly boolean[]): number {
  let most = 0;
  for (let index = 0; index < targets.length; index += 1)
    if (answers[targets[index] ?? -1] === true) most = Math.max(most, beside[placeOfRank(ranks[index] ?? 0)]);
  return most;
}
