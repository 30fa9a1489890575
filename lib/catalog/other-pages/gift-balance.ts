import { defineOtherPage } from '../../model/page-kind.ts';

export const giftBalance = defineOtherPage({
  id: 'gift-balance',
  label: 'to ask what is left on a voucher',
});
