import type { StructuredThing } from '../model/page-content.ts';
import { flattenThings } from './flatten-things.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readMarkedUp } from './read-marked-up.ts';

/** The page's structured data, from all three ways to write it, at most 80 things. */
export function readStructured(document: Document): readonly StructuredThing[] {
  return [
    ...flattenThings(readJsonLd(document), 'json-ld'),
    ...flattenThings(readMarkedUp(document, { scope: 'itemscope', type: 'itemtype', property: 'itemprop' }), 'microdata'),
    ...flattenThings(readMarkedUp(document, { scope: 'typeof', type: 'typeof', property: 'property' }), 'rdfa'),
  ].slice(0, 80);
}
