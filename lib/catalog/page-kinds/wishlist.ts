import { definePageKind } from '../../model/page-kind.ts';

export const wishlist = definePageKind({
  id: 'wishlist',
  label: 'Wish list',
  signals: [
    { words: 'wishlist', in: 'inbound', weight: 3 },
    { words: 'wishlist', in: 'title', weight: 2 },
    { words: 'wishlist', in: 'heading', weight: 2 },
    { words: 'wishlist', in: 'path', weight: 2 },
    { path: /wish-?list|merkzettel|favou?rit|preferit|listadedeseos/, weight: 3 },
    { sign: 'price-tiles', weight: 1 },
  ],
  against: [
    { sign: 'product-markup', weight: 3 },
    { sign: 'start', weight: 2 },
    { sign: 'article-markup', weight: 2 },
  ],
});
