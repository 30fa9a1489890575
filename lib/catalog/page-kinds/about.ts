import { definePageKind } from '../../model/page-kind.ts';

export const about = definePageKind({
  id: 'about',
  label: 'About',
  signals: [
    { words: 'about', in: 'inbound', weight: 3 },
    { words: 'about', in: 'title', weight: 2 },
    { words: 'about', in: 'heading', weight: 2 },
    { words: 'about', in: 'path', weight: 2 },
    { schemaType: 'AboutPage', weight: 3 },
    { sign: 'past-years', weight: 1 },
    { sign: 'past-years', atLeast: 2, weight: 2 },
    { body: 'about', weight: 2 },
  ],
  against: [
    { sign: 'mostly-questions', weight: 3 },
    { body: 'shipping-returns', weight: 2 },
    { body: 'terms', weight: 2 },
    { sign: 'date-field', weight: 2 },
    { sign: 'dated-titles', weight: 2 },
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'below-article-list', weight: 1 },
    { sign: 'article-markup', weight: 2 },
    { sign: 'og-article', weight: 1 },
    { sign: 'contact-form', weight: 1 },
    { sign: 'questions', atLeast: 5, weight: 1 },
    { words: 'shipping-returns', in: 'heading', weight: 2 },
  ],
});
