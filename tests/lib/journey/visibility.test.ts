import { expect, test } from 'vitest';
import { visibilityOf } from '@/lib/journey/visibility.ts';
import type { Opener } from '@/lib/model/layout.ts';

const page = { hasHero: false };
const press: Opener = { how: 'press', words: 'Menu', slot: 'header:button' };
const hover: Opener = { how: 'hover', words: 'Shop', slot: 'menu:a' };
const seen = (screenful: number, openers: readonly Opener[] = [], device: 'desktop' | 'phone' = 'desktop') => ({
  place: 'main' as const,
  hidden: null,
  seen: { device, screenful, openers },
});

test('what was drawn is seen as well as its screenful is looked at, wherever it stands among the links', () => {
  expect([1, 2, 3, 7, 40].map((screenful) => visibilityOf(seen(screenful), 500, page))).toEqual([1, 0.3, 0.12, 0.02, 0.02]);
});

test('what must be opened is used by fewer, on a phone by more of them than on a desktop; what opens under the mouse by most', () => {
  expect(visibilityOf(seen(1, [press]), 0, page)).toBe(0.56);
  expect(visibilityOf(seen(1, [press], 'phone'), 0, page)).toBe(0.66);
  expect(visibilityOf(seen(1, [hover]), 0, page)).toBe(0.8);
});

test('a footer is never quite overlooked', () => {
  expect(visibilityOf({ ...seen(9), place: 'footer' }, 0, page)).toBe(0.12);
});

test('until a page is drawn the place in the mark-up tells', () => {
  expect(visibilityOf({ place: 'main', hidden: null }, 13, page)).toBe(0.3);
  expect(visibilityOf({ place: 'header', hidden: 'dialog' }, 0, page)).toBe(0.56);
});
