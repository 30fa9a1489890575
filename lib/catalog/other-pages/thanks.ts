import { defineOtherPage } from '../../model/page-kind.ts';

export const thanks = defineOtherPage({
  id: 'thanks',
  label: 'a word of thanks',
  signals: [
    { words: 'thanks', in: 'inbound', weight: 3 },
    { words: 'thanks', in: 'title', weight: 2 },
    { words: 'thanks', in: 'heading', weight: 2 },
    { words: 'thanks', in: 'path', weight: 2 },
    { words: 'thanks', in: 'text', weight: 1 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
