import { pageFacts } from '@/tests/fakes/page-facts.ts';
import type { MadePage, MadeSite } from '../made-site.ts';

const { measures } = pageFacts();
const search = { purpose: 'search', words: 'Search', place: 'header' } as const;
const toGiving = { to: '/donate', words: 'Donate' };
const page = ({ facts, actions = [], ...rest }: MadePage): MadePage => ({
  ...rest,
  actions: [search, ...actions],
  facts: { words: 200, ...facts },
});

/** A charity in which every visitor finds what it looks for. */
export const charity: MadeSite = {
  closedOn: [],
  header: [
    { to: '/about', words: 'About us' },
    { to: '/impact', words: 'Our impact' },
    { to: '/stories', words: 'Stories' },
    { to: '/events', words: 'Events' },
    toGiving,
  ],
  footer: [
    { to: '/reports', words: 'Annual report' },
    { to: '/supporters', words: 'Our supporters' },
    { to: '/kind-words', words: 'Testimonials' },
    { to: '/team', words: 'Our team' },
    { to: '/faq', words: 'FAQ' },
    { to: '/press', words: 'Press' },
    { to: '/contact', words: 'Contact' },
  ],
  pages: {
    '/': page({ kinds: ['home'], links: [toGiving, { to: '/stories', words: 'Stories' }] }),
    '/about': page({ kinds: ['about'], links: [{ to: '/team', words: 'Our team' }] }),
    '/impact': page({ kinds: ['impact'], links: [toGiving] }),
    '/reports': page({ kinds: ['reports'], links: [{ to: '/impact', words: 'Our impact' }] }),
    '/supporters': page({ kinds: ['supporters'], links: [toGiving] }),
    '/kind-words': page({ kinds: ['testimonials'], links: [toGiving] }),
    '/team': page({ kinds: ['team'], links: [{ to: '/about', words: 'About us' }] }),
    '/faq': page({ kinds: ['faq'], links: [toGiving] }),
    '/press': page({ kinds: ['press'], links: [{ to: '/stories', words: 'Stories' }] }),
    '/stories': page({ kinds: ['blog'], links: ['/stories/well', '/stories/school', '/stories/ana'].map((to) => ({ to, words: to })) }),
    '/stories/well': page({ kinds: ['article'], links: [toGiving] }),
    '/stories/school': page({ kinds: ['article'], links: [toGiving] }),
    '/stories/ana': page({ kinds: ['article'], links: [toGiving] }),
    '/events': page({ kinds: ['events'], links: [{ to: '/volunteer', words: 'Volunteer' }] }),
    '/volunteer': page({ kinds: ['volunteer'], links: [{ to: '/contact', words: 'Contact' }] }),
    '/contact': page({ kinds: ['contact'], facts: { measures: { ...measures, addresses: 1, telephones: 1 } } }),
    '/donate': page({ kinds: ['donate'], actions: [{ purpose: 'donate', words: 'Give now' }] }),
  },
};
