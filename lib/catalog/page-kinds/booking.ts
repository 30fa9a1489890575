import { definePageKind } from '../../model/page-kind.ts';

export const booking = definePageKind({
  id: 'booking',
  label: 'Booking',
  signals: [
    { sign: 'book-control', weight: 2 },
    { sign: 'date-field', weight: 2 },
    { words: 'booking', in: 'inbound', weight: 3 },
    { words: 'booking', in: 'title', weight: 2 },
    { words: 'booking', in: 'heading', weight: 2 },
    { words: 'booking', in: 'path', weight: 2 },
    { schemaType: 'ReserveAction', weight: 2 },
    { body: 'booking', weight: 2 },
  ],
  against: [
    { sign: 'called-else', weight: 1 },
    { sign: 'start', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
  ],
});
