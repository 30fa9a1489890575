import { definePageKind } from '../../model/page-kind.ts';

export const faq = definePageKind({
  id: 'faq',
  label: 'Frequently asked questions',
  signals: [
    { words: 'faq', in: 'inbound', weight: 3 },
    { words: 'faq', in: 'title', weight: 2 },
    { words: 'faq', in: 'heading', weight: 2 },
    { words: 'faq', in: 'path', weight: 2 },
    { schemaType: 'FAQPage', weight: 2 },
    { schemaType: 'QAPage', weight: 2 },
    { sign: 'questions', atLeast: 4, weight: 2 },
    { sign: 'mostly-questions', weight: 2 },
    { sign: 'text-questions', weight: 3 },
    { sign: 'disclosures', atLeast: 4, weight: 1 },
  ],
  against: [
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'below-article-list', weight: 1 },
    { sign: 'questionless', weight: 1 },
    { sign: 'numbered-clauses', weight: 2 },
    { sign: 'in-blog-folder', weight: 3 },
    { body: 'terms', weight: 3 },
    { words: 'terms', in: 'text', weight: 1 },
    { words: 'terms', in: 'path', weight: 2 },
    { words: 'article', in: 'path', weight: 1 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'password-field', weight: 1 },
  ],
});
