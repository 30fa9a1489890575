import { defineOtherPage } from '../../model/page-kind.ts';

export const siteMap = defineOtherPage({
  id: 'sitemap',
  label: 'an overview of the site',
});
