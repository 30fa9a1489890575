import { expect, test } from 'vitest';
import { askOfExport, sayExport } from '@/lib/model/traffic/say-export.ts';
import { matchExport } from '@/lib/traffic/match-export.ts';
import { readExport } from '@/lib/traffic/import/read-export.ts';
import { typed } from '@/tests/components/gallery/traffic-figures.ts';
import { fileOf, readingHere } from './import/files.ts';

const pages = ['https://shop.test/', 'https://shop.test/tea'];
const compared = async (content: string) => {
  const outcome = matchExport(await readExport(fileOf(content), readingHere), pages);
  if ('fault' in outcome) throw new Error(outcome.fault.is);
  return outcome.read;
};

test('a file none of whose pages was read is asked after before it counts', async () => {
  const strange = await compared('Landing page,Sessions\n/fr/poterie,800\n/contact-us,300\n');
  const known = await compared('Landing page,Sessions\n/fr/poterie,800\n/tea,3\n');

  expect(askOfExport(strange)).toBe('None of its pages was read in this check (/fr/poterie, /contact-us). Is this file of this site?');
  expect(askOfExport(known)).toBeNull();
  expect(askOfExport(await compared('Source,Sessions\nGoogle,800\n'))).toBeNull();
});

test('pages are counted as the table behind counts them', async () => {
  const [first] = sayExport(await compared('Page,Visits\n/tea?colour=red,8\n/tea/,5\n'), 'orders');

  expect(first).toBe('13 visits on 1 page');
});

test('sources that do not fit the visits that count until now are told so', async () => {
  const told = async (content: string, left: number | null) =>
    sayExport(await compared(content), 'orders', { ...typed, visits: 855, leftAtOnce: left }).find((line) =>
      line.startsWith('This does not fit'),
    );

  expect(await told('name,visitors,bounce_rate\nFacebook,740,91\nGoogle,100,45\n', 470)).toContain('(855 visits, 55 of 100 left at once)');
  expect(await told('name,visitors\nFacebook,9000\n', null)).toContain('(855 visits)');
  expect(await told('name,visitors,bounce_rate\nFacebook,740,55\nGoogle,100,50\n', 470)).toBeUndefined();
});

test('where people are counted, that is said; where shares were not believed, it is not said that they were missing', async () => {
  const lines = sayExport(await compared('Page,Visitors,Bounce rate\n/,50,140%\n/tea,50,50%\n'), 'orders');

  expect(lines).toContain('These are people: who came twice counts once, so there were more visits.');
  expect(lines).toContain('Left at once: told of too few of these visits to count');
});
