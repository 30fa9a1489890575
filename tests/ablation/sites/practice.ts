import { pageFacts } from '@/tests/fakes/page-facts.ts';
import type { MadePage, MadeSite } from '../made-site.ts';

const { measures } = pageFacts();
const toBooking = { to: '/book', words: 'Book an appointment' };
const telephone = {
  kind: 'tel',
  href: 'tel:+441632960123',
  words: '01632 960123',
  place: 'header',
  hidden: null,
  slot: 'header tel',
} as const;
const hours = { types: ['OpeningHoursSpecification'], from: 'json-ld', properties: {} } as const;
const page = ({ facts, ...rest }: MadePage): MadePage => ({ ...rest, facts: { words: 200, ...facts, oddLinks: [telephone] } });
const service: MadePage = page({ kinds: ['services'], links: [toBooking, { to: '/prices', words: 'Prices' }] });

/** A practice in which every visitor finds what it looks for. */
export const practice: MadeSite = {
  closedOn: [],
  header: [
    { to: '/treatments', words: 'Treatments' },
    { to: '/prices', words: 'Prices' },
    { to: '/team', words: 'Our team' },
    { to: '/advice', words: 'Advice' },
    toBooking,
  ],
  footer: [
    { to: '/faq', words: 'FAQ' },
    { to: '/first-visit', words: 'Your first visit' },
    { to: '/patients-say', words: 'Testimonials' },
    { to: '/about', words: 'About us' },
    { to: '/contact', words: 'Contact' },
  ],
  pages: {
    '/': page({
      kinds: ['home'],
      links: [{ to: '/treatments', words: 'Treatments' }, toBooking],
      // A link that says so is read as something to press as well.
      actions: [{ purpose: 'book', ...toBooking }],
    }),
    '/treatments': page({
      kinds: ['services'],
      links: ['/treatments/back', '/treatments/knee', '/treatments/neck'].map((to) => ({ to, words: to })),
    }),
    '/treatments/back': service,
    '/treatments/knee': service,
    '/treatments/neck': service,
    '/prices': page({ kinds: ['pricing'], links: [toBooking] }),
    '/team': page({ kinds: ['team'], links: [toBooking] }),
    '/about': page({ kinds: ['about'], links: [{ to: '/team', words: 'Our team' }] }),
    '/advice': page({ kinds: ['blog'], links: [{ to: '/advice/back', words: 'A sore back' }] }),
    '/advice/back': page({ kinds: ['article'], links: [{ to: '/treatments/back', words: 'How we treat it' }] }),
    '/first-visit': page({ kinds: ['first-visit'], links: [toBooking] }),
    '/faq': page({ kinds: ['faq'], links: [{ to: '/first-visit', words: 'Your first visit' }] }),
    '/patients-say': page({ kinds: ['testimonials'], links: [toBooking] }),
    '/contact': page({ kinds: ['contact'], facts: { measures: { ...measures, addresses: 1, telephones: 1 }, structured: [hours] } }),
    '/book': page({ kinds: ['booking'], actions: [{ purpose: 'book', words: 'Book' }] }),
  },
};
