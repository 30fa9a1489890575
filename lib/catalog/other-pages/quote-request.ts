import { defineOtherPage } from '../../model/page-kind.ts';

export const quoteRequest = defineOtherPage({
  id: 'quote-request',
  label: 'to ask for an offer',
  beside: [{ sign: 'contact-form', weight: 1 }],
});
