import { expect, test } from 'vitest';
import { createCorrectionDesk } from '@/lib/audit/correction-desk.ts';
import { createRejudging } from '@/lib/audit/rejudging.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { subjectOf, type OwnRule } from '@/lib/model/correction.ts';
import { fakeHands } from '@/tests/fakes/fake-hands.ts';
import { fakeOrigin, type FakeSite } from '@/tests/fakes/fake-site.ts';
import { allOfIt, homePage, house, smallShop } from '@/tests/fakes/house.ts';

/** What others say stands under a name of the shop's own. */
const ownWay: FakeSite = {
  ...smallShop,
  '/': [...(smallShop['/'] ?? []), ['/leaves/alderleaves', 'Alderleaves']],
  '/leaves/alderleaves': [],
};

async function checked() {
  const home = house(fakeHands(ownWay));
  const office = home.office();
  await office.start({ tabId: 1, url: homePage, settings: allOfIt });
  const result = await home.done('audit-1');
  const desk = createCorrectionDesk({ ...home.inHouse, rejudging: createRejudging(home.inHouse) });
  const latest = async (id = 'audit-1') => {
    const found = await home.archive.result(id);
    if (!found) throw new Error('There is no result.');
    return found;
  };
  return { ...home, office, desk, result, latest };
}

const kindsOf = ({ pages }: AuditExport) =>
  pages.find(({ url }) => url === `${fakeOrigin}/leaves/alderleaves`)?.kinds.map(({ kind }) => kind);
const words: OwnRule = { about: 'words', kind: 'testimonials', language: 'en', words: ['Alderleaves'] };
const path: OwnRule = { about: 'path', pattern: '/leaves/*', kind: 'press' };

test('words of one’s own are tried at once, stand in the result, and are taken back without a trace', async () => {
  const { desk, result, latest, hands } = await checked();
  expect(kindsOf(result)).toEqual(['other']);
  const { length } = hands.asked;
  await desk.correct('audit-1', words);
  expect(kindsOf(await latest())).toEqual(['testimonials']);
  expect((await latest()).corrections).toMatchObject([{ kind: 'words', of: 'testimonials', language: 'en', words: ['Alderleaves'] }]);
  await desk.undo('audit-1', subjectOf(words));
  expect(await latest()).toEqual(result);
  expect(hands.asked).toHaveLength(length);
});

test('a pattern goes before what was recognised, what was said of one page before a pattern', async () => {
  const { desk, latest } = await checked();
  await desk.correct('audit-1', words);
  await desk.correct('audit-1', path);
  expect(kindsOf(await latest())).toEqual(['press']);
  expect((await latest()).corrections).toContainEqual(expect.objectContaining({ kind: 'path', pattern: '/leaves/*', of: 'press' }));
  await desk.correct('audit-1', { about: 'page', url: `${fakeOrigin}/leaves/alderleaves`, kinds: ['team'] });
  expect(kindsOf(await latest())).toEqual(['team']);
});

test('the next check is steered and judged by them, and judging it again changes nothing', async () => {
  const { desk, office, archive, done, latest } = await checked();
  await desk.correct('audit-1', path);
  await office.start({ tabId: 1, url: homePage, settings: allOfIt });
  const next = await done('audit-2');
  expect(kindsOf(next)).toEqual(['press']);
  expect((await archive.load('audit-2'))?.rules).toEqual([path]);
  await desk.undo('audit-1', 'page none');
  await desk.correct('audit-2', path);
  expect({ ...(await latest('audit-2')), corrections: [] }).toEqual({ ...next, corrections: [] });
});

test.each<OwnRule>([
  { ...words, words: ['=', ''] },
  { ...path, pattern: 'https://elsewhere.example/leaves/*' },
  { ...path, pattern: '/*' },
])('what is no rule is not taken in: %o', async (rule) => {
  const { desk, result, latest } = await checked();
  await desk.correct('audit-1', rule);
  expect(await latest()).toEqual(result);
});
