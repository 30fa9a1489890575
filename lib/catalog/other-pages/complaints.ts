import { defineOtherPage } from '../../model/page-kind.ts';

export const complaints = defineOtherPage({
  id: 'complaints',
  label: 'about complaints',
});
