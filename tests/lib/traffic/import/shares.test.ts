import { expect, test } from 'vitest';
import { readExport } from '@/lib/traffic/import/read-export.ts';
import { fileOf, readingHere } from './files.ts';

const read = async (content: string) => {
  const outcome = await readExport(fileOf(content), readingHere);
  if ('fault' in outcome) throw new Error(JSON.stringify(outcome.fault));
  const { leftAtOnce, outcomes, impossible } = outcome.read;
  return { leftAtOnce, outcomes, impossible };
};

test('a share that cannot be turns none of the others around, and is told', async () => {
  expect(await read('Landing page,Sessions,Bounce rate\n/,40,1.45\n/a,1800,0.52\n/b,400,0.9\n')).toEqual({
    // 936 and 360 of 2,200, as many of 2,240.
    leftAtOnce: 1320,
    outcomes: null,
    impossible: 1,
  });
  expect(await read('Page,Visits,Bounce rate\n/,4200,71\n/a,180,152\n/b,400,0.9\n')).toMatchObject({ impossible: 1, leftAtOnce: 3102 });
});

test('where it stands on most of the visits, how many left is not told', async () => {
  expect(await read('Landing page,Sessions,Bounce rate\n/,4200,1.45\n/a,1800,0.52\n/b,400,0.9\n')).toEqual({
    leftAtOnce: null,
    outcomes: null,
    impossible: 1,
  });
});

test('where it stands on most of the visits, the row of their sum tells how many left', async () => {
  expect(await read('Landing page,Sessions,Bounce rate\n,6400,0.6\n/,4200,1.45\n/a,1800,0.52\n/b,400,0.9\n')).toMatchObject({
    leftAtOnce: 3840,
    impossible: 1,
  });
  // It may not be theirs.
  expect(await read('Landing page,Sessions,Bounce rate\n,64000,0.6\n/,4200,1.45\n/a,1800,0.52\n/b,400,0.9\n')).toMatchObject({
    leftAtOnce: null,
  });
});

test('who writes one share in percent writes the others so, small as they are', async () => {
  expect(await read('Page,Visits,Bounce rate,Conversion rate\n/,1000,62,0.4\n/a,1000,48,0.8\n')).toMatchObject({
    leftAtOnce: 1100,
    outcomes: 12,
  });
  expect(await read('Page,Visits,Bounce rate,Conversion rate\n/,1000,0.62,0.04\n/a,1000,0.48,0.02\n')).toMatchObject({
    leftAtOnce: 1100,
    outcomes: 60,
  });
  expect(await read('Page,Visits,Conversion rate\n/,1000,0.8\n/a,1000,0.4\n/b,1000,1.2\n')).toMatchObject({ outcomes: 24 });
});
