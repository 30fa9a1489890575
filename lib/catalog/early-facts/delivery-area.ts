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
  why: {
    store: 'Who lives elsewhere orders or writes to you for nothing.',
    others: 'Who lives too far away writes to you, or sets out, for nothing.',
  },
  advice: 'Name the country, the region or the distance in one line near the top: it spares you questions of those you cannot serve.',
  owed: 'always',
  limit: {
    store:
      'Places are told by countries and by what your own address names. If a region or town stands there by its name alone, look yourself.',
    others:
      'Places are told by countries and by what your own address names. If a region stands there by its name alone, as “in Tuscany”, all is well.',
  },
  saidElsewhere: 'anywhere',
  asked: ['home', 'category', 'product', 'other'],
  find({ words, places, addresses, kind }) {
    const named = [...places, ...words('place')];
    const delivered = words('area')[0] ?? together(words('delivering'), named, within);
    if (kind === 'store') return delivered;
    return addresses[0] ?? together(words('serving'), named, within) ?? places.find((place) => place.isOwn) ?? delivered;
  },
});
