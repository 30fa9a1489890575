import type { SiteKind } from '@/lib/model/visitor.ts';

/** Something that stands on a page, as an owner would read it out, and the fact that a visitor learns by it. */
export interface Saying {
  readonly in: string;
  readonly says: string;
  /** What is quoted holds this. */
  readonly quoted: string;
}

/** By fact: what tells it, in the words of shops. */
export const tells: { readonly [fact: string]: readonly Saying[] } = {
  price: [
    { in: 'en', says: 'Hand-thrown mugs from £14.50 each', quoted: '£14.50' },
    { in: 'en', says: 'Oak tables, made to measure. Price on request.', quoted: 'Price on request' },
    { in: 'de', says: 'Kräutertee ab 4,90 € je Beutel', quoted: '4,90 €' },
    { in: 'fr', says: 'Visite du jardin, entrée libre le dimanche', quoted: 'entrée libre' },
    { in: 'ja', says: '煎茶 1,200円', quoted: '1,200円' },
    { in: 'en', says: 'Rose scent ₹ 499.00 Perfumes, Women Add to cart', quoted: '₹ 499.00' },
    { in: 'de', says: 'Assam 4,90 € In den Warenkorb', quoted: '4,90 €' },
  ],
  'delivery-area': [
    { in: 'en', says: 'We deliver to the United Kingdom and Ireland.', quoted: 'deliver to the United Kingdom' },
    { in: 'en', says: 'Free delivery in Germany from 40 €', quoted: 'Germany' },
    { in: 'en', says: 'Fresh bread, local delivery within 5 miles', quoted: 'delivery' },
    { in: 'en', says: 'Worldwide shipping on all prints', quoted: 'Worldwide shipping' },
    { in: 'en', says: 'Collection only, from our yard in Leeds', quoted: 'Collection only' },
    { in: 'de', says: 'Versand nach Deutschland und Österreich', quoted: 'Versand nach' },
    { in: 'de', says: 'Unser Liefergebiet: Köln und 20 km Umkreis', quoted: 'Liefergebiet' },
    { in: 'fr', says: 'Livraison partout en France', quoted: 'France' },
    { in: 'es', says: 'Envíos a toda la península', quoted: 'península' },
    { in: 'pl', says: 'Darmowa dostawa na terenie całej Polski', quoted: 'Polski' },
    { in: 'ja', says: '送料無料、日本全国へお届けします', quoted: '全国' },
  ],
  'minimum-order': [
    { in: 'en', says: 'Minimum order £30', quoted: 'Minimum order £30' },
    { in: 'en', says: 'Wholesale coffee. MOQ 12 bags.', quoted: 'MOQ' },
    { in: 'de', says: 'Mindestbestellwert: 25 €', quoted: '25 €' },
    { in: 'it', says: 'Ordine minimo 6 bottiglie', quoted: 'Ordine minimo' },
  ],
  sizes: [
    { in: 'en', says: 'Linen shirt S M L XL', quoted: 'S M L XL' },
    { in: 'en', says: 'Assam, loose, 250 g', quoted: '250 g' },
    { in: 'en', says: 'Print, 30 × 40 cm, unframed', quoted: '30 × 40 cm' },
    { in: 'de', says: 'In allen Größen lieferbar', quoted: 'Größen' },
  ],
  'for-whom': [
    { in: 'en', says: 'Pottery classes for beginners', quoted: 'for beginners' },
    { in: 'en', says: 'Wooden toys, ages 3 and up, suitable for the garden', quoted: 'ages 3' },
    { in: 'de', says: 'Kletterkurse für Anfänger und Fortgeschrittene', quoted: 'für Anfänger' },
    { in: 'nl', says: 'Yoga voor iedereen', quoted: 'voor iedereen' },
    { in: 'en', says: 'Yoga for people who sit all day, twice a week', quoted: 'for people who sit' },
    { in: 'en', says: 'For those who love the sea.', quoted: 'For those who love' },
    { in: 'de', says: 'Kurse für alle, die das Meer lieben', quoted: 'für alle, die' },
  ],
  'not-for': [
    { in: 'en', says: 'Trade only: we do not sell to the public', quoted: 'Trade only' },
    { in: 'en', says: 'This chair is not suitable for outdoors', quoted: 'not suitable' },
    { in: 'de', says: 'Verkauf erst ab 18 Jahren', quoted: 'ab 18' },
    { in: 'fr', says: 'Réservé aux professionnels', quoted: 'Réservé aux' },
    { in: 'fr', says: 'Le salon est réservé aux hôtes. Vente réservé aux adultes.', quoted: 'adultes' },
  ],
};

/** What looks like it, and tells nobody. */
export const tellsNot: { readonly [fact: string]: readonly Omit<Saying, 'quoted'>[] } = {
  price: [
    { in: 'en', says: 'Free delivery over £40' },
    { in: 'en', says: 'Basket £0.00' },
    { in: 'en', says: 'Your cart £12.00' },
    { in: 'en', says: 'Take £10 off your first order' },
    { in: 'en', says: 'Since 1984, in 12 shops' },
    { in: 'de', says: 'Versandkostenfrei ab 50 €' },
    { in: 'de', says: 'Mindestbestellwert: 25 €' },
  ],
  'delivery-area': [
    { in: 'en', says: 'Delivery and returns' },
    { in: 'en', says: 'Hand made in Germany by three potters' },
    { in: 'en', says: 'Delivered in two days' },
    { in: 'de', says: 'Versand & Zahlung' },
  ],
  sizes: [
    { in: 'en', says: 'Only 2 in stock' },
    { in: 'en', says: 'The S in our name stands for Sam' },
  ],
  'for-whom': [
    { in: 'en', says: 'This chair is not suitable for outdoors' },
    { in: 'en', says: 'Search for everything' },
    { in: 'en', says: 'Open on Sundays. For those who want more, there is the newsletter.' },
    { in: 'en', says: 'Read on For those who come by train, it is ten minutes on foot' },
    { in: 'de', says: 'Für alle, die es eilig haben, gibt es den Abholschrank.' },
    { in: 'fr', says: 'Pour ceux qui préfèrent le téléphone, appelez-nous.' },
  ],
  'not-for': [
    { in: 'en', says: 'Suitable for the dishwasher' },
    { in: 'fr', says: 'Un salon avec bibliothèque est réservé aux hôtes.' },
    { in: 'it', says: 'Piscina riservata agli ospiti, giardino solo per ospiti' },
    { in: 'de', says: 'Der Garten ist nur für Gäste' },
  ],
};

/** A page as its owner tells of it, and where each fact stands. */
export interface Situation {
  readonly told: string;
  readonly kind: SiteKind;
  readonly first: string;
  readonly further: string;
  readonly heading: string;
  /** Texts of pages behind its links, nearest first. */
  readonly behind?: readonly string[];
  readonly places: { readonly [fact: string]: string };
}

export const situations: readonly Situation[] = [
  {
    told: 'My tea shop says it all in its first line',
    kind: 'store',
    heading: 'Loose tea from Assam',
    first: 'Teas Herbs Gifts Loose tea from Assam From £4 for 100 g. We deliver within the United Kingdom. Minimum order £15.',
    further: 'Our story',
    places: { sold: 'first', price: 'first', 'delivery-area': 'first', 'minimum-order': 'first', 'for-whom': 'nowhere' },
  },
  {
    told: 'My tea shop opens with a large picture and “Slow mornings”; tea, prices and delivery come when one scrolls',
    kind: 'store',
    heading: 'Slow mornings',
    first: 'Alder & Leaf Slow mornings Discover more',
    further: 'Teas Herbs Assam £4 We ship to Ireland',
    places: { sold: 'further', price: 'further', 'delivery-area': 'further', 'minimum-order': 'nowhere' },
  },
  {
    told: 'Whoever asks where I deliver, and from what sum on, finds it on the page on delivery',
    kind: 'store',
    heading: 'Loose tea from Assam',
    first: 'Loose tea from Assam £4',
    further: 'Delivery and returns',
    behind: ['Contact us', 'We ship to Ireland only. Minimum order £30.'],
    places: { sold: 'first', price: 'first', 'delivery-area': 'behind', 'minimum-order': 'behind' },
  },
  {
    told: 'My café has its address under its name, and the prices in the menu card below',
    kind: 'service',
    heading: 'Coffee and tea in Leeds',
    first: 'Coffee and tea in Leeds 14 Mill Lane, 04109 Leeds',
    further: 'Flat white £3.20',
    places: { sold: 'first', price: 'further', 'delivery-area': 'first' },
  },
];
