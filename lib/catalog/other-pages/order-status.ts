import { defineOtherPage } from '../../model/page-kind.ts';

export const orderStatus = defineOtherPage({
  id: 'order-status',
  label: 'to follow an order',
});
