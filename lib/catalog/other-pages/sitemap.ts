import { defineOtherPage } from '../../model/page-kind.ts';

export const siteMap = defineOtherPage({
  id: 'sitemap',
  label: 'an overview of the site',
  signals: [
    { words: 'sitemap', in: 'inbound', weight: 3 },
    { words: 'sitemap', in: 'title', weight: 2 },
    { words: 'sitemap', in: 'heading', weight: 2 },
    { words: 'sitemap', in: 'path', weight: 2 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
