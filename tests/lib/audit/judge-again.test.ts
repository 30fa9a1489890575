import { expect, test } from 'vitest';
import { judgeAgain } from '@/lib/audit/judge-again.ts';
import { createRejudging } from '@/lib/audit/rejudging.ts';
import type { ShownWay } from '@/lib/model/shown-way.ts';
import { allOfIt, homePage, house, smallShop, soon } from '@/tests/fakes/house.ts';
import { fakeHands } from '@/tests/fakes/fake-hands.ts';
import { fakeOrigin } from '@/tests/fakes/fake-site.ts';
import { shownWay, step } from '@/tests/fakes/shown-ways.ts';

const way: ShownWay = { ...shownWay, origin: fakeOrigin, start: homePage, to: `${fakeOrigin}/cart` };

async function checked() {
  const home = house();
  await home.office().start({ tabId: 1, url: homePage, settings: allOfIt });
  const result = await home.done('audit-1');
  await soon(async () => (await home.archive.load('audit-1'))?.state === 'done');
  const record = await home.archive.load('audit-1');
  if (!record) throw new Error('There is no check.');
  return { ...home, record, result };
}

test('a check judged again without anything new is the same to the letter, and asks the site for nothing', async () => {
  const { inHouse, record, result, hands } = await checked();
  const { length } = hands.asked;
  expect(await judgeAgain(record, inHouse)).toEqual(result);
  expect(hands.asked).toHaveLength(length);
});

test('so is one that met its limit', async () => {
  const home = house(fakeHands(smallShop));
  await home.office().start({ tabId: 1, url: homePage, settings: { ...allOfIt, pages: 12, thorough: false } });
  const result = await home.done('audit-1');
  const record = await home.archive.load('audit-1');
  expect(record && (await judgeAgain(record, home.inHouse))).toEqual(result);
});

test('what was shown is in it', async () => {
  const { inHouse, shown, record } = await checked();
  await shown.saveWay(way);
  expect((await judgeAgain(record, inHouse))?.goals[0]).toMatchObject({ kind: 'cart', how: 'shown' });
});

test('a check whose pages are not kept any more stays as it is', async () => {
  const { inHouse, archive, record, result } = await checked();
  await archive.remove('audit-1');
  await archive.create(record);
  await archive.saveResult('audit-1', result);
  expect(await judgeAgain(record, inHouse)).toBeNull();
});

test('what was marked and not judged, since the worker was killed, is judged by the next', async () => {
  const { inHouse, archive, shown } = await checked();
  await shown.saveWay(way);
  await archive.update('audit-1', { toJudge: 1 });
  await createRejudging(inHouse).catchUp();
  expect((await archive.result('audit-1'))?.corrections).toHaveLength(1);
  expect((await archive.load('audit-1'))?.toJudge).toBe(0);
});

test('one that goes on takes in what is shown meanwhile, and is judged once more when it has ended', async () => {
  const home = house();
  const office = home.office();
  await office.start({ tabId: 1, url: homePage, settings: allOfIt });
  await home.shown.saveWay({ ...way, steps: [step('/', 'Teas')] });
  await createRejudging(home.inHouse).mark('audit-1');
  const goals = async () => (await home.archive.result('audit-1'))?.goals;
  await soon(async () => (await goals())?.[0]?.how === 'shown' && (await home.archive.load('audit-1'))?.toJudge === 0, 20_000);
});
