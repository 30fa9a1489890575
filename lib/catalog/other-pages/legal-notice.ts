import { defineOtherPage } from '../../model/page-kind.ts';

export const legalNotice = defineOtherPage({
  id: 'legal-notice',
  label: 'a legal notice',
  beside: [
    { words: 'legal-notice', in: 'text', weight: 1 },
    { sign: 'ways-to-reach', atLeast: 2, weight: 1 },
  ],
});
