import { defineOtherPage } from '../../model/page-kind.ts';

export const links = defineOtherPage({
  id: 'links',
  label: 'a list of links to others',
});
