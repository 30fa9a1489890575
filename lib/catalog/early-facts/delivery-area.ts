import { defineEarlyFact, together } from '../../model/early/early-fact.ts';

/** Words between "deliver" and the place. */
const within = 5;

export const deliveryArea = defineEarlyFact({
  id: 'delivery-area',
  names: {
    store: 'Where you deliver',
    service: 'Where you are, or where you work',
    nonprofit: 'Where you work',
    other: null,
  },
  why: 'Who lives elsewhere orders or writes to you for nothing.',
  advice: 'Name the country, the region or the distance in one line near the top: it spares you questions of those you cannot serve.',
  owed: 'always',
  saidElsewhere: 'anywhere',
  asked: ['home', 'category', 'product', 'other'],
  find({ words, places, addresses, kind }) {
    const named = [...places, ...words('place')];
    const delivered = words('area')[0] ?? together(words('delivering'), named, within);
    if (kind === 'store') return delivered;
    return addresses[0] ?? together(words('serving'), named, within) ?? places.find((place) => place.isOwn) ?? delivered;
  },
});
