import type { ClickGraph } from '../graph/click-graph.ts';
import { fillerOn } from '../model/filler-text.ts';
import type { SiteEdit } from '../model/fix-schema.ts';
import type { ReadPage } from '../model/site.ts';
import { changePages, nodesIn, rememberedPages, type EditContext } from './edit-page.ts';

type Content = Extract<SiteEdit, { readonly edit: 'add-section' | 'add-reviews' | 'add-pictures' | 'write' | 'say-who' }>;

/** What is said and shown on some pages. */
export function editContent(graph: ClickGraph, edit: Content, context: EditContext): ClickGraph {
  const { on, ...what } = edit;
  return changePages(graph, context, { nodes: nodesIn(graph, on), to: rememberedPages((page) => changed(page, edit), what) });
}

function changed(page: ReadPage, edit: Content): ReadPage {
  const { facts } = page;
  const { measures } = facts;
  switch (edit.edit) {
    case 'add-section':
      return { ...page, sections: [...page.sections, { kind: edit.kind, selector: 'body', heading: edit.heading, confidence: 1 }] };
    case 'add-reviews': {
      const rating = { types: ['AggregateRating'], from: 'json-ld', properties: { reviewCount: String(edit.count) } } as const;
      return { ...page, facts: { ...facts, structured: [...facts.structured, rating] } };
    }
    case 'add-pictures':
      return { ...page, facts: { ...facts, measures: { ...measures, images: measures.images + edit.count } } };
    case 'write':
      // What filled the space is gone; what else stands there says what it said.
      return { ...page, facts: { ...facts, words: edit.words, excerpt: fillerOn(facts) > 0 ? '' : facts.excerpt } };
    case 'say-who':
      return { ...page, facts: withSaid(facts, edit) };
  }
}

function withSaid(facts: ReadPage['facts'], { what, place }: Extract<Content, { readonly edit: 'say-who' }>): ReadPage['facts'] {
  const { measures } = facts;
  switch (what) {
    case 'address':
      return { ...facts, measures: { ...measures, addresses: measures.addresses + 1 } };
    case 'telephone':
    case 'mail': {
      const link = what === 'mail' ? ({ kind: 'mailto', href: 'mailto:somebody' } as const) : ({ kind: 'tel', href: 'tel:' } as const);
      return { ...facts, oddLinks: [...facts.oddLinks, { ...link, words: '', place, hidden: null }] };
    }
    case 'hours': {
      const hours = { types: ['OpeningHoursSpecification'], from: 'json-ld', properties: {} } as const;
      return { ...facts, structured: [...facts.structured, hours] };
    }
  }
}
