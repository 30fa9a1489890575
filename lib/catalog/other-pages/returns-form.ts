import { defineOtherPage } from '../../model/page-kind.ts';

export const returnsForm = defineOtherPage({
  id: 'returns-form',
  label: 'to announce a return',
});
