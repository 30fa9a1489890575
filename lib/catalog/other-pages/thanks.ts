import { defineOtherPage } from '../../model/page-kind.ts';

export const thanks = defineOtherPage({
  id: 'thanks',
  label: 'a word of thanks',
  beside: [{ words: 'thanks', in: 'text', weight: 1 }],
});
