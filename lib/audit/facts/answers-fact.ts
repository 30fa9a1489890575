import { chanceBands, type Band } from '../../journey/chance-band.ts';
import { placeWalk } from '../../journey/place-walk.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import type { Fact } from '../../model/fact.ts';
import { said, say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';
import type { Visitor } from '../../model/visitor.ts';
import { evidence, measured, notKnown } from './evidence.ts';
import { mayStandElsewhere } from './may-stand-elsewhere.ts';
import type { Survey } from './survey-site.ts';

type Topic = 'shipping-returns' | 'faq';

/** What buyers break off for, by the page that answers it (science.md D2, after Baymard): costs, delivery time, returns; trust, ways to pay, questions. */
const topics: readonly {
  readonly kind: Topic;
  readonly weight: number;
  readonly near: readonly PageKindId[];
}[] = [
  { kind: 'shipping-returns', weight: 40 + 20 + 13, near: ['faq', 'terms'] },
  { kind: 'faq', weight: 19 + 9 + 20, near: ['contact'] },
];
const unread: { readonly [T in Topic]: string } = {
  'shipping-returns': 'delivery and returns: not read yet',
  faq: 'questions and answers: not read yet',
};
const reached: { readonly [T in Topic]: string } = {
  'shipping-returns': 'delivery and returns: told, or reached within {0} clicks, on {1} % of the products',
  faq: 'questions and answers: told, or reached within {0} clicks, on {1} % of the products',
};
/** An answer should be near the product. */
const withinClicks = 3;

/** How much of what buyers ask is answered near the products: on the page itself fully, else by the chance to get there. */
export function answers(survey: Survey, visitor: Visitor): Fact {
  const { products, productsKnown } = survey;
  if (products.length === 0) return notKnown(say`No products read yet.`);
  const found = topics.map((topic) => ({ ...topic, reach: reachOf(topic, survey, visitor) }));
  if (found.every(({ reach }) => reach === null)) return notKnown(say`Pages on which answers could stand are not read yet.`);
  const total = topics.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (pick: (reach: Band | null) => number) => found.reduce((sum, { weight, reach }) => sum + weight * pick(reach), 0) / total;
  const value = mean((reach) => reach?.point ?? 0);
  const notes = found.map(({ kind, reach }) => evidence(reach === null ? said(unread[kind]) : sayReached(kind, reach.point)));
  return measured(value, {
    worst: mean((reach) => reach?.low ?? 0),
    best: mean((reach) => reach?.high ?? 1),
    count: 0,
    of: productsKnown,
    onLayout: true,
    evidence: notes,
  });
}

function sayReached(kind: Topic, share: number): string {
  return said(reached[kind], { holes: [withinClicks, Math.round(share * 100)] });
}

/** Null while it may stand on a page that is not read. */
function reachOf({ kind, near }: (typeof topics)[number], survey: Survey, visitor: Visitor): Band | null {
  const { products, graph, tree, reading, says } = survey;
  const tells = (page: ReadPage) => isKind(page, kind) || page.sections.some((section) => section.kind === kind);
  const unanswered = products.filter((page) => !tells(page));
  const own = (products.length - unanswered.length) / products.length;
  const nodes = graph.pages.flatMap((page, node) => (tells(page) ? [node] : []));
  if (nodes.length === 0) return reading.complete && !mayStandElsewhere(survey, [kind]) ? { low: 0, point: 0, high: 0 } : null;
  const others = unanswered.map((page) => graph.nodeOf.get(page.facts.url) ?? 0);
  if (others.length === 0) return { low: 1, point: 1, high: 1 };
  const frame = placeWalk(tree, { wish: { keys: [kind], near }, nodes, presses: [] }, says);
  const begin = new Map(others.map((node) => [node, 1 / others.length]));
  const { chance } = chanceBands(frame, { begin, withinClicks, most: withinClicks, pointOnly: survey.pointsOnly })(visitor.walk);
  const blend = (share: number) => own + (1 - own) * share;
  return { low: blend(chance.low), point: blend(chance.point), high: blend(chance.high) };
}
