import { definePageKind } from '../../model/page-kind.ts';

export const services = definePageKind({
  id: 'services',
  label: 'Services',
  signals: [
    { schemaType: 'Service', weight: 2 },
    { sign: 'listed-as-service', weight: 3 },
    { sign: 'like-services', weight: 2 },
    { sign: 'books-its-own', weight: 3 },
    { path: /\/(services|leistungen|prestations|soins|servicios|tratamientos|treatments|behandlungen)\/[^/?]{3,}/, weight: 2 },
    // `dienst-behangen.html`: one of several that are kept side by side.
    { path: /\/(leistung|prestation|soin|dienst|trattamento|tratamiento|tratamento|behandlung|treatment)[_-][^/?]{3,}/, weight: 2 },
    { words: 'services', in: 'text', weight: 1 },
    { sign: 'own-price', weight: 1 },
    { sign: 'priced-offer', weight: 2 },
    { words: 'services', in: 'inbound', weight: 3 },
    { words: 'services', in: 'title', weight: 2 },
    { words: 'services', in: 'heading', weight: 2 },
    { words: 'services', in: 'path', weight: 2 },
    { body: 'services', weight: 2 },
  ],
  against: [
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'turns-away', weight: 3 },
    { sign: 'pictures-alone', weight: 1 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
    { sign: 'price-tiles', atLeast: 4, weight: 2 },
  ],
});
