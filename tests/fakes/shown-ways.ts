import type { Step } from '@/lib/model/audit-export.ts';
import type { Showing, ShownWay } from '@/lib/model/shown-way.ts';
import { at, origin } from './site-reading.ts';

/** A click on a link of the tea shop, unless said otherwise. */
export const step = (page: string, words: string, change: Partial<Step> = {}): Step => ({
  page: at(page),
  action: 'link',
  words,
  place: 'main',
  screenful: 1,
  hidden: null,
  ...change,
});

/** From Home into the cart by three clicks. */
export const shownWay: ShownWay = {
  origin,
  goal: 'cart',
  device: 'desktop',
  start: at('/'),
  steps: [step('/', 'Assam'), step('/teas/assam', 'Add to cart', { action: 'press' }), step('/teas/assam', 'Cart', { place: 'header' })],
  to: at('/cart'),
  shownAt: Date.UTC(2026, 10, 23),
};

/** One that has just begun on Home. */
export const newShowing: Showing = {
  origin,
  goal: 'cart',
  device: 'desktop',
  start: at('/'),
  steps: [],
  tabId: 1,
  auditId: 'audit-1',
  at: at('/'),
  leadsTo: null,
  isFresh: true,
  leapt: false,
  heard: {},
  clickedAt: 0,
};
