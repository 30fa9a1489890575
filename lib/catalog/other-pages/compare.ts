import { defineOtherPage } from '../../model/page-kind.ts';

export const compare = defineOtherPage({
  id: 'compare',
  label: 'a comparison of goods',
});
