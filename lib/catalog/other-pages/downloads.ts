import { defineOtherPage } from '../../model/page-kind.ts';

export const downloads = defineOtherPage({
  id: 'downloads',
  label: 'a list of files',
  signals: [
    { words: 'downloads', in: 'inbound', weight: 3 },
    { words: 'downloads', in: 'title', weight: 2 },
    { words: 'downloads', in: 'heading', weight: 2 },
    { words: 'downloads', in: 'path', weight: 2 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
