import { defineOtherPage } from '../../model/page-kind.ts';

export const jobs = defineOtherPage({
  id: 'jobs',
  label: 'about work in the firm',
  beside: [{ body: 'jobs', weight: 2 }],
});
