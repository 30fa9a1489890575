import { defineOtherPage } from '../../model/page-kind.ts';

export const links = defineOtherPage({
  id: 'links',
  label: 'a list of links to others',
  signals: [
    { words: 'links', in: 'inbound', weight: 3 },
    { words: 'links', in: 'title', weight: 2 },
    { words: 'links', in: 'heading', weight: 2 },
    { words: 'links', in: 'path', weight: 2 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
