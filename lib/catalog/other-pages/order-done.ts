import { defineOtherPage } from '../../model/page-kind.ts';

export const orderDone = defineOtherPage({
  id: 'order-done',
  label: 'a word of thanks for an order',
  beside: [{ sign: 'order-words', weight: 2 }],
});
