import { defineOtherPage } from '../../model/page-kind.ts';

export const comingSoon = defineOtherPage({
  id: 'coming-soon',
  label: 'a page that is not ready yet',
  beside: [
    { words: 'coming-soon', in: 'text', weight: 1 },
    { sign: 'hardly-any-text', weight: 1 },
  ],
});
