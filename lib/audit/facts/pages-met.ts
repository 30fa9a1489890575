import { linksMet } from '../../graph/link-set.ts';
import type { PagesMet } from '../../model/pages-met.ts';
import { textLengths } from '../texts/texts-of.ts';
import { isUnframed } from './is-unframed.ts';
import type { Survey } from './survey-site.ts';

/** The pages as findings look at them. */
export function pagesMet(survey: Survey): PagesMet {
  const { reading, graph, tree, products, productsKnown, blind, says } = survey;
  const nodeOf = (url: string) => graph.nodeOf.get(url) ?? -1;
  const others = new Set(reading.unread.filter(({ reason }) => reason === 'other-site').map(({ url }) => url));
  return {
    all: graph.pages,
    products,
    productsKnown,
    home: graph.pages[graph.start] ?? null,
    layouts: reading.layouts,
    complete: reading.complete,
    blind: blind !== null,
    unframed: isUnframed(reading),
    links: ({ facts }) => [...facts.blocks.map((block) => block.links), facts.links].flatMap((links) => linksMet(links, reading)),
    behind: ({ to }) => graph.pages[nodeOf(to)] ?? null,
    leavesSite: ({ to }) => others.has(to),
    clicks: ({ facts }) => {
      const clicks = tree.clicks[tree.where.empty(nodeOf(facts.url))] ?? -1;
      return clicks < 0 ? null : clicks;
    },
    opensCart: ({ facts }) => {
      const node = nodeOf(facts.url);
      const leads = (graph.setsOf[node] ?? []).some((set) =>
        graph.sets[set]?.targets.some((target) => graph.isCart[target] === 1 || graph.isCheckout[target] === 1),
      );
      return leads || (graph.moves[node] ?? []).some(({ does }) => does !== 'put');
    },
    says,
    texts: textLengths(survey),
  };
}
