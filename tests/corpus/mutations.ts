import type { Mutation } from './recognise-corpus.ts';

/** What is taken away from a page to see how much hangs on it. */
export const mutations: { readonly [what: string]: Mutation } = {
  'as it is': (page) => page,
  'without its title': ({ facts, inbound }) => ({ facts: { ...facts, title: '' }, inbound }),
  'without headings': ({ facts, inbound }) => ({
    facts: { ...facts, headings: [], passages: facts.passages.map((passage) => ({ ...passage, heading: '' })) },
    inbound,
  }),
  'without links to it': ({ facts }) => ({ facts: { ...facts, links: [], blocks: [] }, inbound: [] }),
  'without a telling address': ({ facts, inbound }) => ({ facts: { ...facts, url: withoutPath(facts.url) }, inbound }),
  'without structured data': ({ facts, inbound }) => ({ facts: { ...facts, structured: [], openGraphType: null }, inbound }),
  "without a shop system's marks": ({ facts, inbound }) => ({
    facts: { ...facts, bodyMarks: [], assetMarks: [], generator: null },
    inbound,
  }),
};

/** The start page keeps its address: that it is one is what makes it one. */
function withoutPath(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return pathname === '/' && search === '' ? url : `${origin}/n7`;
}
