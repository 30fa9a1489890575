import { defineOtherPage } from '../../model/page-kind.ts';

export const downloads = defineOtherPage({
  id: 'downloads',
  label: 'a list of files',
});
