import { defineOtherPage } from '../../model/page-kind.ts';

export const comingSoon = defineOtherPage({
  id: 'coming-soon',
  label: 'a page that is not ready yet',
  signals: [
    { words: 'coming-soon', in: 'inbound', weight: 3 },
    { words: 'coming-soon', in: 'title', weight: 2 },
    { words: 'coming-soon', in: 'heading', weight: 2 },
    { words: 'coming-soon', in: 'path', weight: 2 },
    { words: 'coming-soon', in: 'text', weight: 1 },
    { sign: 'hardly-any-text', weight: 1 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
