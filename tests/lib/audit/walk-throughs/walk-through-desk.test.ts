import { expect, test } from 'vitest';
import { walkThroughFigures } from '@/lib/model/walk-through-figures.ts';
import { homePage } from '@/tests/fakes/house.ts';
import { arrived, at, leading, pressed, setup, walkThroughDesk } from '@/tests/fakes/walk-through-desk.ts';

test('what is told is on the disk before it is answered, whichever worker hears it; what is told again is heard once', async () => {
  const { open, happened, kept, place, pass } = await walkThroughDesk();
  expect(await open().begin(setup)).toEqual({ outcome: 'walking', id: 'walk-1' });
  expect(happened).toEqual([`open ${homePage}`]);
  await open().turn(place(11), arrived('/', { how: 'leap' }));
  await pass(4_000);
  await open().turn(place(11), pressed(['a', 1], 'FAQ', '/faq'));
  await open().turn(place(11), pressed(['a', 1], 'FAQ', '/faq'));
  expect((await kept()).events.map(({ kind, at: when }) => [kind, when])).toEqual([
    ['came', 0],
    ['clicked', 4_000],
  ]);
  await pass(500);
  // Nothing that the strip is told says that the answer stands here.
  expect(await open().turn(place(11), arrived('/faq'))).toEqual({
    isOver: false,
    id: 'walk-1',
    task: setup.task.words,
    device: 'desktop',
    timeMs: 4_500,
  });
  expect((await kept()).events.at(-1)).toEqual({ kind: 'there', at: 4_500, url: at('/faq') });
  await open().turn(place(11), arrived('/faq', { how: 'reload' }));
  expect((await kept()).events.filter(({ kind }) => kind === 'there')).toHaveLength(1);
  expect(await open().turn(place(11), { kind: 'ended', how: 'finished' })).toEqual({ isOver: true });
  expect(await open().turn(place(11), { kind: 'look' })).toEqual({ isOver: true });
  expect(happened.at(-1)).toBe('ask about walk-1');
  expect(await kept()).toMatchObject({ state: 'finished', tabs: [], fewest: { clicks: 1, pages: 2, steps: [{ words: 'FAQ' }] } });
  expect(walkThroughFigures(await kept())).toMatchObject({ clicks: 1, pages: 2, lostness: 0, wasThere: true });
});

test('addresses are kept without what was typed, unless the check read them; remarks are kept, values of fields never come', async () => {
  const { open, kept, place } = await walkThroughDesk();
  const one = open();
  await one.begin(setup);
  await one.turn(place(11), arrived('/search?q=secret'));
  await one.turn(place(11), { kind: 'remarked', url: at('/search?q=secret'), words: '  Nothing found ', token: 'r', number: 1 });
  await one.turn(place(11), { kind: 'remarked', url: at('/'), words: 'Nothing found', token: 'r', number: 1 });
  const { events } = await kept();
  expect(events).toMatchObject([
    { kind: 'came', url: at('/search') },
    { kind: 'remarked', url: at('/search'), words: 'Nothing found' },
  ]);
});

test('a tab that a link opens belongs to the walk, a stranger does not; only the last one that closes interrupts it', async () => {
  const { open, kept, place } = await walkThroughDesk();
  const one = open();
  await one.begin(setup);
  await one.turn(place(11), arrived('/'));
  await one.tabOpened(20, 11);
  await one.tabOpened(30, 5);
  await one.turn(place(20), arrived('/teas'));
  expect(await one.turn(place(30), arrived('/about'))).toEqual({ isOver: true });
  expect((await kept()).events).toMatchObject([{ tab: 1 }, { tab: 2, url: at('/teas') }]);
  await one.tabOpened(21, 20);
  await one.turn(place(21), arrived('/about'));
  // Two are left: which of them is on the screen is told by itself.
  await one.tabClosed(21);
  expect((await kept()).events).toHaveLength(3);
  await one.turn(place(20), { kind: 'turned', url: at('/teas') });
  await one.tabClosed(20);
  expect((await kept()).events.at(-1)).toMatchObject({ kind: 'turned', tab: 1, url: at('/') });
  expect(await kept()).toMatchObject({ state: 'walking' });
  await one.tabClosed(11);
  expect(await kept()).toMatchObject({ state: 'interrupted', tabs: [] });
});

test('after a restart it is interrupted at what was told last, and goes on where it stood, without the time between', async () => {
  const { open, kept, place, pass, happened } = await walkThroughDesk();
  await open().begin(setup);
  await open().turn(place(11), arrived('/'));
  await pass(10_000);
  await open().turn(place(11), arrived('/teas'));
  await pass(3_600_000);
  await open().interruptAll();
  expect((await kept()).events.at(-1)).toEqual({ kind: 'interrupted', at: 10_000 });
  expect(await open().turn(place(11), arrived('/'))).toEqual({ isOver: true });
  expect(await open().goOn('walk-1')).toEqual({ outcome: 'walking', id: 'walk-1' });
  expect(happened.at(-1)).toBe(`open ${at('/teas')}`);
  await open().turn(place(12), arrived('/teas', { how: 'leap' }));
  await pass(2_000);
  await open().end('walk-1', 'gave-up');
  expect(await kept()).toMatchObject({ state: 'gave-up' });
  expect(walkThroughFigures(await kept())).toMatchObject({ timeMs: 12_000, visits: 2, lostness: null });
  // What has ended stays as it ended.
  await open().end('walk-1', 'finished');
  expect(await kept()).toMatchObject({ state: 'gave-up' });
});

test('a phone gets a window of its size, and its tab is put back at the end', async () => {
  const { open, happened } = await walkThroughDesk();
  const one = open();
  await one.begin({ ...setup, device: 'phone' });
  await one.end('walk-1', 'finished');
  expect(happened).toEqual([`open ${homePage}`, 'shrink 11', 'put back 11', 'ask about walk-1']);
});

test('one at a time on a site: the next interrupts the one before', async () => {
  const { open, kept, place } = await walkThroughDesk();
  const one = open();
  await one.begin(setup);
  await one.begin(setup);
  expect(await kept('walk-1')).toMatchObject({ state: 'interrupted' });
  expect(await one.turn(place(11), { kind: 'look' })).toEqual({ isOver: true });
  expect(await one.turn(place(12), { kind: 'look' })).toMatchObject({ isOver: false });
});

test('without leave for the site, or without its check, nothing is opened', async () => {
  const { open, happened, forbid } = await walkThroughDesk();
  expect(await open().begin({ ...setup, auditId: 'audit-9' })).toEqual({ outcome: 'no-check' });
  expect(await open().goOn('nobody')).toEqual({ outcome: 'no-check' });
  forbid();
  expect(await open().begin(setup)).toEqual({ outcome: 'needs-permission' });
  expect(happened).toEqual([]);
});

test('another site is noted once it stands in the tab, not by its address', async () => {
  const { open, kept, place, admits } = await walkThroughDesk();
  const one = open();
  await one.begin(setup);
  await one.turn(place(11), arrived('/'));
  admits('needs-permission');
  await one.tabMoved(11, 'loading');
  await one.tabMoved(11, 'complete');
  expect((await kept()).events.map(({ kind }) => kind)).toEqual(['came', 'left']);
});

test('another site that is allowed is noted once too, and a tab that does not answer is none', async () => {
  const { open, kept, place, admits } = await walkThroughDesk();
  const one = open();
  await one.begin(setup);
  await one.turn(place(11), arrived('/'));
  admits('tab-silent');
  await one.tabMoved(11, 'complete');
  expect((await kept()).events.map(({ kind }) => kind)).toEqual(['came']);
  for (const _ of [1, 2]) expect(await one.turn({ tabId: 11, origin: 'https://other.test' }, { kind: 'look' })).toEqual({ isOver: true });
  expect((await kept()).events.map(({ kind }) => kind)).toEqual(['came', 'left']);
});

test('an item in the cart, on its page, is the goal; an empty cart is not', async () => {
  const { open, kept, place } = await walkThroughDesk();
  const one = open();
  await one.begin({ ...setup, task: { words: 'Put something in the cart', need: 'cart', pages: [at('/cart')] } });
  await one.turn(place(11), arrived('/'));
  await one.turn(place(11), pressed(['a', 1], 'Cart', '/cart'));
  await one.turn(place(11), arrived('/cart'));
  expect((await kept()).events.some(({ kind }) => kind === 'there')).toBe(false);
  await one.turn(place(11), pressed(['b', 1], 'Add to cart'));
  await one.turn(place(11), pressed(['b', 2], 'Cart', '/cart'));
  await one.turn(place(11), arrived('/cart'));
  expect((await kept()).events.at(-1)).toMatchObject({ kind: 'there' });
});

test('a goal on another host is reached by the click that leads there, not by one to anywhere else; a call by its number', async () => {
  const { open, kept, place } = await walkThroughDesk();
  const one = open();
  const kinds = async (id: string) => (await kept(id)).events.map(({ kind }) => kind);
  await one.begin({ ...setup, task: { words: 'Book a table', need: 'book', pages: ['https://tables.test/shop'] } });
  await one.turn(place(11), arrived('/'));
  await one.turn(place(11), leading(['a', 1], 'https://pictures.test/shop'));
  await one.turn(place(11), leading(['a', 2], 'https://tables.test/shop?day=1'));
  expect(await kinds('walk-1')).toEqual(['came', 'clicked', 'clicked', 'there']);
  await one.begin({ ...setup, task: { words: 'Call them', need: 'call', pages: [] } });
  await one.turn(place(12), arrived('/'));
  await one.turn(place(12), leading(['b', 1], 'tel:'));
  expect(await kinds('walk-2')).toEqual(['came', 'clicked', 'there']);
});

test('a page that was chosen for a goal counts, with or without a slash at its end', async () => {
  const { open, kept, place } = await walkThroughDesk();
  const one = open();
  await one.begin({ ...setup, task: { words: 'Get in touch', need: 'contact', pages: [at('/about/')] } });
  await one.turn(place(11), arrived('/about'));
  expect((await kept()).events.at(-1)).toMatchObject({ kind: 'there' });
});

test('the way to a page that the result holds no way to is looked up once, for the nearest page', async () => {
  const { open, kept, asked } = await walkThroughDesk();
  await open().begin({ ...setup, task: { words: 'Who are they?', need: null, pages: [at('/about'), at('/teas/tea-1')] } });
  await expect.poll(async () => (await kept()).fewest.pages).toBe(2);
  expect(asked).toEqual([at('/about')]);
});
