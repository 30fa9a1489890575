import { expect, test } from 'vitest';
import { brandedPlaces, usualPlaces } from '@/lib/cli/usual-places.ts';

test.each(['linux', 'darwin'] as const)('on %s there are places to look for both browsers', (platform) => {
  expect(usualPlaces('chromium', platform).length).toBeGreaterThan(0);
  expect(usualPlaces('firefox', platform).length).toBeGreaterThan(0);
});

test('branded Chrome is none of the usual places', () => {
  const places = new Set(usualPlaces('chromium', 'linux'));

  expect(brandedPlaces('linux').filter((place) => places.has(place))).toEqual([]);
});
