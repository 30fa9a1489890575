import { nodeAt } from '../../graph/node-at.ts';
import type { Fact } from '../../model/fact.ts';
import { say } from '../../model/say.ts';
import { evidence, notKnown } from './evidence.ts';
import { shareOfPages } from './goal-facts.ts';
import { hasSearch } from './has-search.ts';
import type { Survey } from './survey-site.ts';

/** The share of pages with a search, where the user named one that has it: so has every page with the same header or menu, and those on which one was seen. */
export function namedSearch({ graph }: Survey, at: string): Fact {
  const named = graph.pages[nodeAt(graph, at)];
  if (!named) return notKnown(say`You named this page; it was not read. The next check begins with it.`, { url: at });
  const tops = new Set(named.facts.blocks.flatMap(({ id, place }) => (place === 'header' || place === 'menu' ? [id] : [])));
  const fact = shareOfPages(graph.pages, (page) => page === named || hasSearch(page) || page.facts.blocks.some(({ id }) => tops.has(id)));
  return { ...fact, evidence: [evidence(say`You named it`, { url: named.facts.url, quote: named.facts.title }), ...fact.evidence] };
}
