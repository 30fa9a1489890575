import { expect, test } from 'vitest';
import { fixList } from '@/lib/model/fix-list.ts';
import type { Fix } from '@/lib/model/fix-schema.ts';
import { whyLess } from '@/lib/model/fix-words.ts';

const same = { desktop: 0, phone: 0 };
const fix = (id: string, gains: Partial<Fix['gains']>, effort: Fix['effort'] = 'text'): Fix => ({
  id,
  title: id,
  how: '',
  effort,
  edit: [],
  gains: { informed: same, questioning: same, doubtful: same, uninformed: same, ...gains },
  where: [],
  needs: [],
  findings: [],
});
const guide = fix('guide', { informed: { desktop: -1, phone: -1 }, uninformed: { desktop: 26, phone: 19 } }, 'new-page');
const reviews = fix('reviews', { doubtful: { desktop: 24, phone: 24 } }, 'developer');
const header = fix('header', { informed: { desktop: 0, phone: 13 } }, 'link');
const fixes = [guide, reviews, header];
const listed = (order: 'gain' | 'effort', device: 'desktop' | 'phone') =>
  fixList(fixes, { order, device }).map((one) => `${one.number} ${one.fix.id}`);

test('fixes are in the order of the points that are shown, on the device that is shown', () => {
  expect(listed('gain', 'desktop')).toEqual(['1 guide', '2 reviews', '3 header']);
  expect(listed('gain', 'phone')).toEqual(['1 reviews', '2 guide', '3 header']);
});

test('by effort they keep the numbers they have by gain', () => {
  expect(listed('effort', 'phone')).toEqual(['3 header', '2 guide', '1 reviews']);
});

test('why a change costs somebody a point depends on what it adds', () => {
  expect(whyLess([{ edit: 'add-link', on: 'every-page', place: 'menu', words: 'FAQ', to: 'https://shop.test/faq', like: null }])).toContain(
    'link',
  );
  expect(whyLess([{ edit: 'show-cart' }])).not.toContain('link');
});
