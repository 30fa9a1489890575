import type { ReadPage } from '@/lib/model/site.ts';
import type { CorpusPage } from './read-corpus.ts';
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
  const number = [...pathname, ...search].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 7);
  return /^\/(index\.\w+)?$/.test(pathname) && search === '' ? url : `${origin}/n${number}`;
}

/** By the beginning of the sentence that is the strongest evidence for a page: what is taken away then. */
const strongest: readonly (readonly [RegExp, keyof typeof mutations])[] = [
  [/^Its title/, 'without its title'],
  [/^Its heading/, 'without headings'],
  [/links? calls? /, 'without links to it'],
  [/^Its address/, 'without a telling address'],
  [/^Its mark-up|is shared as/, 'without structured data'],
  [/keeps such pages|marks such pages/, "without a shop system's marks"],
];

/** Takes from each page what spoke strongest for what it was recognised as; the controls, forms and tiles of one that is told by its make. */
export function withoutStrongest(pages: readonly CorpusPage[], read: readonly ReadPage[]): Mutation {
  return (page) => {
    const why = read[pages.indexOf(page)]?.kinds[0]?.evidence[0] ?? '';
    const name = strongest.find(([pattern]) => pattern.test(why))?.[1];
    const change = name === undefined ? undefined : mutations[name];
    return change ? change(page) : { facts: { ...page.facts, controls: [], tiles: [], forms: [] }, inbound: page.inbound };
  };
}
