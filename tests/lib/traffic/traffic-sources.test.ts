import { expect, test } from 'vitest';
import { outcomeKinds } from '@/lib/model/traffic/figures.ts';
import { sayOfHundred } from '@/lib/model/traffic/say-share.ts';
import { bounds } from '@/lib/model/traffic/usual.ts';
import { trafficSources } from '@/lib/traffic/traffic-sources.ts';

test.each(outcomeKinds)('an owner who counts %s can read every line that we draw', (outcome) => {
  const drawn = trafficSources(outcome).at(-1)?.what ?? '';
  const numbers = drawn.match(/\d+(?:\.\d+)?/g);

  for (const bound of Object.values(bounds)) expect(numbers).toContain(bound < 1 ? sayOfHundred(bound) : String(bound));
});
