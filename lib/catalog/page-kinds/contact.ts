import { definePageKind } from '../../model/page-kind.ts';

export const contact = definePageKind({
  id: 'contact',
  label: 'Contact',
  signals: [
    { words: 'contact', in: 'inbound', weight: 3 },
    { words: 'contact', in: 'title', weight: 2 },
    { words: 'contact', in: 'heading', weight: 2 },
    { words: 'contact', in: 'path', weight: 2 },
    { schemaType: 'ContactPage', weight: 3 },
    { sign: 'contact-form', weight: 2 },
    { sign: 'ways-to-reach', atLeast: 2, weight: 1 },
    { words: 'opening-hours', in: 'text', weight: 1 },
    { body: 'contact', weight: 2 },
  ],
  against: [
    { sign: 'unreachable', weight: 2 },
    { sign: 'called-else', weight: 3 },
    { sign: 'date-field', weight: 1 },
    { sign: 'mostly-questions', weight: 2 },
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'below-article-list', weight: 1 },
    { words: 'privacy', in: 'heading', weight: 3 },
    { words: 'terms', in: 'heading', weight: 3 },
    { sign: 'password-field', weight: 1 },
    { sign: 'article-markup', weight: 2 },
    { sign: 'address-fields', atLeast: 5, weight: 1 },
  ],
});
