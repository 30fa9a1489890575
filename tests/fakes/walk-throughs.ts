import type { KeptWalkThrough } from '../../lib/model/walk-through.ts';
import type { WalkThroughEvent } from '../../lib/model/walk-through-schema.ts';
import { step } from './shown-ways.ts';
import { at as address, origin } from './site-reading.ts';

/** A page that comes by a link into the first tab, unless said otherwise. */
export const came = (at: number, path: string, change: Partial<Extract<WalkThroughEvent, { kind: 'came' }>> = {}): WalkThroughEvent => ({
  kind: 'came',
  at,
  url: address(path),
  how: 'led',
  width: 1280,
  tab: 1,
  seen: true,
  ...change,
});

/** A click on a link to a page of the shop; without one, on a button. */
export const clicked = (at: number, words: string, to: string | null = null): WalkThroughEvent => ({
  kind: 'clicked',
  at,
  step: step('/', words, { action: to === null ? 'press' : 'link' }),
  leadsTo: to === null ? null : address(to),
  tab: 1,
});

/** Somebody who found what delivery costs, by a detour over Contact. */
export const walked: KeptWalkThrough = {
  id: 'walk-1',
  origin,
  began: '2026-11-23T10:00:00.000Z',
  visitor: 'questioning',
  task: { words: 'Find out what delivery costs', need: 'shipping-returns', pages: [address('/delivery')] },
  device: 'desktop',
  person: 'SK',
  start: address('/'),
  fewest: {
    clicks: 1,
    pages: 2,
    steps: [step('/', 'Shipping', { place: 'footer' })],
    chance: { low: 0.52, point: 0.61, high: 0.7 },
  },
  state: 'finished',
  events: [
    came(0, '/', { how: 'leap' }),
    clicked(4_000, 'Contact', '/contact'),
    came(4_400, '/contact'),
    { kind: 'scrolled', at: 9_000, url: address('/contact'), depth: 100 },
    { kind: 'remarked', at: 12_000, url: address('/contact'), words: 'I thought it would be here' },
    came(15_000, '/', { how: 'back' }),
    clicked(31_000, 'Shipping', '/delivery'),
    came(31_300, '/delivery'),
    { kind: 'there', at: 31_300, url: address('/delivery') },
    { kind: 'ended', at: 45_000 },
  ],
  answers: {
    asked: {
      irritating: { is: 'no', comment: '' },
      'hard-to-navigate': { is: 'a-little', comment: 'It stands at the very bottom' },
      information: { is: 'too-little', comment: '' },
    },
    stopped: 'Not knowing what it costs before I order',
  },
  auditId: 'a',
  tabs: [],
  heard: {},
  movedFrom: null,
};
