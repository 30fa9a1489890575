import { expect, test } from 'vitest';
import { createPageDesk } from '@/lib/audit/here/page-desk.ts';
import { createSiteRoom } from '@/lib/audit/site-room.ts';
import type { PageHere } from '@/lib/model/page-here.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';
import { fakeHands } from '@/tests/fakes/fake-hands.ts';
import { fakeOrigin, type FakeSite } from '@/tests/fakes/fake-site.ts';
import { allOfIt, homePage, house, smallShop } from '@/tests/fakes/house.ts';

const at = (path: string) => `${fakeOrigin}${path}`;
/** Testimonials behind words that do not say so, a page that says it is not there, a door that logs out, and lists that lead nowhere. */
const shop: FakeSite = {
  ...smallShop,
  '/about': [
    ['/', 'Home'],
    ['/testimonials', 'A letter from the north'],
  ],
  '/testimonials': [['/', 'Home']],
  '/page-not-found': [],
  '/': [...(smallShop['/'] ?? []), ['/page-not-found', 'Old offers'], ['/logout', 'Log out']],
};

async function checked(site: FakeSite = shop) {
  const home = house(fakeHands(site));
  await home.office().start({ tabId: 1, url: homePage, settings: allOfIt });
  const result = await home.done('audit-1');
  const desk = createPageDesk(createSiteRoom(home.inHouse));
  const read = async (path: string): Promise<Extract<PageHere, { state: 'read' }>> => {
    const here = await desk.here('audit-1', at(path));
    if (here?.state !== 'read') throw new Error(`${path} was not read.`);
    return here;
  };
  return { ...home, result, desk, read };
}
type Read = Awaited<ReturnType<Awaited<ReturnType<typeof checked>>['read']>>;
const wayTo = (here: Read, kind: PageKindId) => here.ways.find(({ to }) => 'kind' in to && to.kind === kind);
const visitor = (here: Read, id: string) => here.visitors.find((one) => one.visitor === id);

test('clicks are counted from the page itself, and what is nowhere is told apart from what cannot be reached from here', async () => {
  const { read, hands } = await checked();
  const { length } = hands.asked;
  const [home, about, teas] = [await read('/'), await read('/about'), await read('/teas')];
  expect(wayTo(home, 'testimonials')).toMatchObject({ clicks: { desktop: 2, phone: null }, state: 'found' });
  expect(wayTo(about, 'testimonials')).toMatchObject({ clicks: { desktop: 1 } });
  expect(wayTo(about, 'faq')).toMatchObject({ clicks: { desktop: 2 } });
  expect(wayTo(about, 'about')).toMatchObject({ clicks: { desktop: 0 } });
  expect(wayTo(teas, 'testimonials')?.state).toBe('no-way');
  expect(wayTo(teas, 'contact')?.state).toBe('not-found');
  expect(hands.asked).toHaveLength(length);
});

test('the way from the start is told in the words of its links', async () => {
  const { read } = await checked();
  const here = await read('/testimonials');
  expect(here.hasPhone).toBe(false);
  expect(here.steps.desktop?.map(({ words }) => words)).toEqual(['About us', 'A letter from the north']);
  expect((await read('/')).steps.desktop).toEqual([]);
});

test('a visitor is stuck where nothing leads on, or never to what it looks for; and goes on where the right link is alone', async () => {
  const { read } = await checked();
  expect(visitor(await read('/teas/tea-3'), 'doubtful')).toMatchObject({ state: 'stuck', why: 'dead-end', share: 0 });
  expect(visitor(await read('/teas'), 'doubtful')).toMatchObject({ state: 'stuck', why: 'no-way', rivals: 20 });
  expect(visitor(await read('/'), 'questioning')).toMatchObject({ state: 'goes-on', why: 'named', words: 'FAQ', clicks: 1 });
});

test('where the right link does not say what it leads to, that is the cause; once it does, visitors go on', async () => {
  const told: FakeSite = { ...shop, '/': [...(shop['/'] ?? []), ['/testimonials', 'Testimonials']] };
  const before = visitor(await (await checked()).read('/'), 'doubtful');
  const after = visitor(await (await checked(told)).read('/'), 'doubtful');
  expect(before).toMatchObject({ why: 'unfamiliar', words: 'About us', to: { kind: 'testimonials' } });
  expect(after?.state).toBe('goes-on');
  expect(after?.share ?? 0).toBeGreaterThan(before?.share ?? 1);
});

test('many links beside it slow a visitor down', async () => {
  const crowd = Array.from({ length: 60 }, (_, n) => [`/teas/tea-${n % 20}`, `Letters, part ${n}`] as const);
  const crowded: FakeSite = { ...shop, '/about': [...crowd, ...(shop['/about'] ?? [])] };
  const alone = visitor(await (await checked()).read('/about'), 'doubtful');
  const among = visitor(await (await checked(crowded)).read('/about'), 'doubtful');
  expect(among?.share ?? 1).toBeLessThan(alone?.share ?? 0);
  expect(among?.state).not.toBe('goes-on');
});

test('parameters of its own do not make a page another', async () => {
  const { read } = await checked();
  expect((await read('/about?utm_source=mail')).url).toBe(at('/about'));
});

test('of a page that was not read it is told why', async () => {
  const { desk } = await checked();
  expect(await desk.here('audit-1', at('/logout'))).toEqual({ state: 'unread', reason: 'logs-out', status: null });
  expect(await desk.here('audit-1', at('/page-not-found'))).toEqual({ state: 'gone' });
  expect(await desk.here('audit-1', at('/nobody-links-here'))).toEqual({ state: 'unlinked' });
});

test('nothing is told while a check goes on, nor of one whose pages are gone', async () => {
  const { desk, archive } = await checked();
  const record = await archive.load('audit-1');
  if (!record) throw new Error('There is no check.');
  await archive.update('audit-1', { endedAt: null });
  expect(await desk.here('audit-1', homePage)).toBeNull();
  await archive.remove('audit-1');
  expect(await desk.here('audit-1', homePage)).toBeNull();
});
