import { expect, test } from 'vitest';
import { whyNoGain } from '@/lib/model/fix-words.ts';
import type { Fix } from '@/lib/model/fix-schema.ts';

const none = { desktop: 0, phone: 0 };
const fix = (informed: Fix['gains']['informed'], findings: readonly string[] = []): Pick<Fix, 'gains' | 'findings'> => ({
  gains: { informed, questioning: { desktop: null, phone: null }, doubtful: none, uninformed: none },
  findings: [...findings],
});
const titles = new Map([['unnamed-links', '1 link or button has no name.']]);

test('a fix that gains nobody a point on this device says where it does', () => {
  expect(whyNoGain(fix({ desktop: 0, phone: 2 }), 'desktop', titles)).toBe('It gains on a phone: Informed +2.');
  expect(whyNoGain(fix({ desktop: 2, phone: 0 }), 'desktop', titles)).toBeNull();
  expect(whyNoGain(fix({ desktop: 2, phone: -1 }), 'phone', titles)).toBe('It gains on desktop: Informed +2.');
});

test('one that gains nowhere says what it answers', () => {
  expect(whyNoGain(fix(none, ['unnamed-links']), 'desktop', titles)).toBe(
    'No score rests on it; it answers what was found: 1 link or button has no name.',
  );
  expect(whyNoGain(fix(none), 'phone', titles)).toBeNull();
});
