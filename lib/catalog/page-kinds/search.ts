import { definePageKind } from '../../model/page-kind.ts';

export const search = definePageKind({
  id: 'search',
  label: 'Search results',
  signals: [
    { words: 'search', in: 'inbound', weight: 1 },
    { words: 'search', in: 'title', weight: 2 },
    { words: 'search', in: 'heading', weight: 2 },
    { words: 'search', in: 'path', weight: 2 },
    { schemaType: 'SearchResultsPage', weight: 3 },
    { path: /\/(search|suche|recherche|buscar|busqueda|catalogsearch)(\/|\?|\.|$)|[?&](q|s|search|query)=/, weight: 2 },
    { sign: 'search-field', weight: 1 },
    { sign: 'repeats-search', weight: 3 },
  ],
  against: [
    { sign: 'start', weight: 2 },
    { sign: 'product-markup', weight: 3 },
    { sign: 'article-markup', weight: 2 },
  ],
});
