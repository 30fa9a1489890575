import type { StructuredThing } from './page-content.ts';

/** Types of schema.org that are sold as goods, beside `Product` itself: their pages state offers as products do. Source: schema.org, types with `offers`. */
const goods: ReadonlySet<string> = new Set([
  'Product',
  'ProductGroup',
  'ProductModel',
  'IndividualProduct',
  'SomeProducts',
  'Vehicle',
  'Car',
  'Motorcycle',
  'Book',
  'Audiobook',
  'MusicAlbum',
  'MusicRelease',
  'VideoGame',
  'Movie',
  'SoftwareApplication',
  'MobileApplication',
  'Painting',
  'Photograph',
  'Sculpture',
  'VisualArtwork',
]);

/** Whether a marked-up thing is one that is sold. Books and works of art are told of on many pages: without a price they are not for sale there. */
export const isGoods = ({ types, properties }: StructuredThing): boolean =>
  types.some((type) => goods.has(type)) &&
  (types.includes('Product') || types.includes('ProductGroup') || 'price' in properties || 'lowPrice' in properties);
