import { at } from '@/tests/fakes/site-reading.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import type { MadePage, MadeSite } from '../made-site.ts';

const lamps = ['arc', 'brass', 'clamp', 'desk', 'elm', 'floor', 'globe', 'hall'].map((name) => `/lamps/${name}`);
const shades = ['linen', 'paper', 'rattan', 'wool'].map((name) => `/shades/${name}`);
const { measures } = pageFacts();
const search = { purpose: 'search', words: 'Search', place: 'header' } as const;
const reviewed = { types: ['AggregateRating'], from: 'json-ld', properties: { ratingValue: '4.6', reviewCount: '12' } } as const;

const product = (list: string): MadePage => ({
  kinds: ['product'],
  links: [{ to: list, words: 'Back' }],
  actions: [search, { purpose: 'add-to-cart', words: 'Add to cart' }],
  facts: { words: 200, measures: { ...measures, images: 5, imagesWithAlt: 5 }, structured: [reviewed] },
});

const tilesOf = (paths: readonly string[]) => paths.map((to) => ({ to, words: to.replace(/.*\//, '') }));

/** A shop of lamps in which every visitor finds what it looks for. */
export const shop: MadeSite = {
  closedOn: [],
  header: [
    { to: '/lamps', words: 'Shop lamps' },
    { to: '/shades', words: 'Shop shades' },
    { to: '/about', words: 'About us' },
    { to: '/journal', words: 'Journal' },
    { to: '/cart', words: 'Cart' },
  ],
  footer: [
    { to: '/delivery', words: 'Delivery and returns' },
    { to: '/guarantee', words: 'Guarantee' },
    { to: '/faq', words: 'FAQ' },
    { to: '/testimonials', words: 'Testimonials' },
    { to: '/contact', words: 'Contact' },
  ],
  pages: {
    '/': {
      kinds: ['home'],
      links: [
        { to: '/lamps', words: 'All lamps' },
        { to: '/shades', words: 'All shades' },
        { to: '/journal/light', words: 'How much light does a room need?' },
      ],
      actions: [search],
      facts: { words: 120, title: 'Lamps' },
    },
    '/lamps': { kinds: ['catalog'], links: tilesOf(lamps), actions: [search] },
    '/shades': { kinds: ['catalog'], links: tilesOf(shades), actions: [search] },
    ...Object.fromEntries(lamps.map((path) => [path, product('/lamps')])),
    ...Object.fromEntries(shades.map((path) => [path, product('/shades')])),
    '/cart': { kinds: ['cart'], actions: [search, { purpose: 'go-to-checkout', words: 'Checkout', to: at('/checkout') }] },
    '/about': { kinds: ['about'], links: [{ to: '/lamps', words: 'Our lamps' }], actions: [search] },
    '/testimonials': { kinds: ['testimonials'], links: [{ to: '/lamps', words: 'Our lamps' }], actions: [search] },
    '/journal': { kinds: ['blog'], links: tilesOf(['/journal/light', '/journal/glare']), actions: [search] },
    '/journal/light': {
      kinds: ['guide', 'article'],
      links: [{ to: '/lamps/arc', words: 'The arc lamp' }],
      actions: [search],
      facts: { measures: { ...measures, videos: 1 } },
    },
    '/journal/glare': { kinds: ['guide', 'article'], links: [{ to: '/lamps/desk', words: 'The desk lamp' }], actions: [search] },
    '/delivery': { kinds: ['shipping-returns'], links: [{ to: '/faq', words: 'FAQ' }], actions: [search] },
    '/guarantee': { kinds: ['guarantee'], links: [{ to: '/lamps', words: 'Our lamps' }], actions: [search] },
    '/faq': { kinds: ['faq'], links: [{ to: '/delivery', words: 'Delivery and returns' }], actions: [search] },
    '/contact': { kinds: ['contact'], actions: [search], facts: { measures: { ...measures, addresses: 1, telephones: 1 } } },
  },
};
