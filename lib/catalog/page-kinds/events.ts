import { definePageKind } from '../../model/page-kind.ts';

export const events = definePageKind({
  id: 'events',
  label: 'Events',
  signals: [
    { words: 'events', in: 'inbound', weight: 3 },
    { words: 'events', in: 'title', weight: 2 },
    { words: 'events', in: 'heading', weight: 2 },
    { words: 'events', in: 'path', weight: 2 },
    { schemaType: 'Event', weight: 2 },
    { sign: 'shown-as-event', weight: 3 },
    { sign: 'dated', atLeast: 4, weight: 2 },
    { sign: 'days-named', atLeast: 3, weight: 2 },
    { body: 'events', weight: 2 },
  ],
  against: [
    { sign: 'price-tiles', atLeast: 4, weight: 3 },
    { sign: 'buy-tiles', atLeast: 3, weight: 1 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
  ],
});
