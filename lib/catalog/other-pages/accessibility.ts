import { defineOtherPage } from '../../model/page-kind.ts';

export const accessibility = defineOtherPage({
  id: 'accessibility',
  label: 'a statement on accessibility',
});
