import type { Step } from '@/lib/model/audit-export.ts';
import type { Showing } from '@/lib/model/shown-way.ts';
import { longWordsAudit } from './long-words.ts';
import { phoneAudit } from './phone-audits.ts';
import { shopFigures } from './shop-audit.ts';

const step = (words: string, change: Partial<Step> = {}): Step => ({
  page: 'https://alderandleaf.example/',
  action: 'link',
  words,
  place: 'main',
  screenful: 1,
  hidden: null,
  ...change,
});

/** Nothing is clicked yet. */
const showing: Showing = {
  origin: 'https://alderandleaf.example',
  goal: 'cart',
  device: 'desktop',
  start: 'https://alderandleaf.example/',
  steps: [],
  tabId: 1,
  auditId: 'a',
  at: 'https://alderandleaf.example/',
  leadsTo: null,
  isFresh: true,
  leapt: false,
  heard: {},
  clickedAt: 0,
};

const showingClicks: Showing = {
  ...showing,
  steps: [
    step('Shop', { action: 'open', place: 'header' }),
    step('Green tea', { place: 'menu' }),
    step('Sencha Fukuyu'),
    step('Weight', { action: 'choose' }),
    step('Add to basket', { action: 'press' }),
    step('', { place: 'header' }),
  ],
};

const compound = longWordsAudit.findings[0]?.title ?? '';
const longShowing: Showing = { ...showingClicks, steps: [step(compound.replaceAll(' ', '')), step(compound), step('سلة التسوق')] };

/** By the name of the state. */
export const states: Readonly<Record<string, Showing>> = {
  showing,
  'showing-clicks': showingClicks,
  'showing-leapt': { ...showingClicks, leapt: true },
  'long-words-showing': longShowing,
};

/** Quicker than anything that was found, on one device; and the checkout was opened. */
export const shownAudit: typeof phoneAudit = {
  ...phoneAudit,
  checkout: { pages: 2, fields: 14, required: 9, guest: 'no' },
  clicksToGoal: { cart: { desktop: { ...shopFigures, quickest: 2, shown: 2 }, phone: phoneAudit.clicksToGoal.cart?.phone ?? null } },
};

/** Nothing was found, and nothing is shown yet. */
export const lostAudit: typeof phoneAudit = {
  ...phoneAudit,
  clicksToGoal: {
    cart: {
      desktop: {
        ...shopFigures,
        quickest: null,
        typical: null,
        slowest: null,
        bySearch: null,
        parts: { ...shopFigures.parts, inCart: null, cart: null, checkout: null },
      },
      phone: null,
    },
  },
};
