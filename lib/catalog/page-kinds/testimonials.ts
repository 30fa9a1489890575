import { definePageKind } from '../../model/page-kind.ts';

export const testimonials = definePageKind({
  id: 'testimonials',
  label: 'Testimonials',
  signals: [
    { words: 'testimonials', in: 'inbound', weight: 3 },
    { words: 'testimonials', in: 'title', weight: 2 },
    { words: 'testimonials', in: 'heading', weight: 2 },
    { words: 'testimonials', in: 'path', weight: 2 },
    { words: 'review', in: 'path', weight: 1 },
    { words: 'review', in: 'inbound', weight: 2 },
    { words: 'review', in: 'heading', weight: 2 },
    { sign: 'quotes', atLeast: 3, weight: 2 },
    { sign: 'mostly-quotes', weight: 2 },
    { sign: 'signed-texts', weight: 2 },
    { sign: 'ratings', atLeast: 3, weight: 1 },
    { body: 'testimonials', weight: 2 },
  ],
  against: [
    { body: 'reports', weight: 2 },
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'below-article-list', weight: 1 },
    { sign: 'article-markup', weight: 3 },
    { sign: 'og-article', weight: 1 },
    { sign: 'sort-or-filter', weight: 1 },
    { sign: 'dated-teasers', weight: 1 },
  ],
});
