import type { ClickGraph } from '../graph/click-graph.ts';
import type { SiteEdit } from '../model/fix-schema.ts';
import { say } from '../model/say.ts';
import type { ReadPage } from '../model/site.ts';

/** Words of a page that says what is needed. Our judgement: within the bands for products and Home. */
const usualWords = 200;
const top: ReadonlySet<string> = new Set(['header', 'menu', 'footer']);

/** A page that is not there yet: what the start page has in header, menu and footer, and a part of its own that is of the kind. */
export function addPage(graph: ClickGraph, edit: Extract<SiteEdit, { readonly edit: 'add-page' }>): ClickGraph {
  const start = graph.pages[graph.start];
  if (!start || graph.nodeOf.has(edit.url)) return graph;
  const node = graph.pages.length;
  const { facts } = start;
  const nothing = Object.fromEntries(Object.keys(facts.measures).map((name) => [name, 0])) as unknown as typeof facts.measures;
  const page: ReadPage = {
    facts: {
      ...facts,
      url: edit.url,
      requestedUrl: edit.url,
      title: edit.words,
      headings: [],
      links: [],
      oddLinks: facts.oddLinks.filter(({ place }) => top.has(place)),
      controls: [],
      forms: [],
      structured: [],
      tiles: [],
      passages: [],
      measures: nothing,
      words: usualWords,
      excerpt: '',
      fingerprint: edit.url,
      skeleton: edit.url,
    },
    kinds: [{ kind: edit.kind, confidence: 1, evidence: [say`A change that was tried`] }],
    sections: [],
    actions: start.actions.filter(({ place, product }) => top.has(place) && product === null),
    soft404: false,
  };
  return {
    ...graph,
    pages: [...graph.pages, page],
    nodeOf: new Map([...graph.nodeOf, [edit.url, node]]),
    setsOf: [...graph.setsOf, framesOf(graph)],
    moves: [...graph.moves, (graph.moves[graph.start] ?? []).filter(({ action }) => top.has(action.place) && action.product === null)],
    isCart: Uint8Array.from([...graph.isCart, Number(edit.kind === 'cart')]),
    isCheckout: Uint8Array.from([...graph.isCheckout, Number(edit.kind === 'checkout')]),
  };
}

/** Sets of links in header, menu and footer of the start page. */
function framesOf({ sets, setsOf, start }: ClickGraph): readonly number[] {
  return (setsOf[start] ?? []).filter((number) => {
    const links = sets[number]?.links ?? [];
    return links.length > 0 && links.every(({ place }) => top.has(place));
  });
}
