import { expect, test } from 'vitest';
import { createPanelStore } from '@/lib/state/panel-store.ts';
import { fakePanelWorld } from '@/tests/fakes/panel-world.ts';

const teas = { id: 7, url: 'https://shop.example/teas' };
const faq = { id: 7, url: 'https://shop.example/faq' };
const tin = { selector: '#tin', words: 'The tin' };
const dot = 'data:image/jpeg;base64,AAAA';

function open() {
  const world = fakePanelWorld();
  const closing = new AbortController();
  const { getState: state } = createPanelStore(world, closing.signal);
  world.goTo(teas);
  return { world, state, close: () => closing.abort() };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a note is pinned to the page it is written on, private, and what was typed makes room for the next', async () => {
  const { world, state } = open();
  state().write({ words: '  The photograph hides the weight. ', visitor: 'questioning' });
  await state().keepNote();
  expect([...world.kept.values()]).toMatchObject([
    { origin: 'https://shop.example', url: teas.url, words: 'The photograph hides the weight.', visitor: 'questioning', inReport: false },
  ]);
  expect(state().draft).toMatchObject({ words: '', visitor: 'questioning', element: null });
});

test('nothing is kept of a note without words', async () => {
  const { world, state } = open();
  state().write({ words: ' \n ' });
  await state().keepNote();
  expect(world.kept.size).toBe(0);
});

test('what is being written waits on its page while the user looks at another', () => {
  const { world, state } = open();
  state().write({ words: 'Half a thought' });
  world.goTo(faq);
  expect(state().draft.words).toBe('');
  world.goTo(teas);
  expect(state().draft.words).toBe('Half a thought');
});

test('what was pointed at is pinned to; pressing the button again leaves it, and so does another page', async () => {
  const { world, state } = open();
  void state().pick();
  expect(state().isPicking).toBe(true);
  world.point({ outcome: 'picked', element: tin });
  await settled();
  expect(state()).toMatchObject({ isPicking: false, draft: { element: tin } });

  void state().pick();
  void state().pick();
  await settled();
  expect(state().isPicking).toBe(false);

  void state().pick();
  world.goTo(faq);
  await settled();
  expect(state()).toMatchObject({ isPicking: false, draft: { element: null }, noteTrouble: null });
});

test('a tab with the same address is another page to point at', async () => {
  const { world, state } = open();
  state().write({ words: 'Half a thought' });
  void state().pick();
  world.goTo({ ...teas, id: 8 });
  await settled();
  expect(state()).toMatchObject({ isPicking: false, draft: { words: 'Half a thought' } });
});

test('a panel that is closed ends the pointing', async () => {
  const { state, close } = open();
  void state().pick();
  close();
  await settled();
  expect(state().isPicking).toBe(false);
});

test('where the browser lets nobody in, or gives no picture, it is said and nothing is lost', async () => {
  const { world, state } = open();
  state().write({ words: 'Kept' });
  void state().pick();
  world.point({ outcome: 'refused' });
  await settled();
  expect(state().noteTrouble).toBe('no-pick');
  await state().takePicture();
  expect(state()).toMatchObject({ noteTrouble: 'no-picture', draft: { words: 'Kept', picture: null } });
  world.shot = 'data:image/svg+xml;base64,AAAA';
  await state().takePicture();
  expect(state().draft.picture).toBeNull();
  world.shot = dot;
  await state().takePicture();
  expect(state()).toMatchObject({ noteTrouble: null, draft: { picture: dot } });
});

test('a note that does not fit the disk is not lost: it is still being written', async () => {
  const { world, state } = open();
  world.notes.fault = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  state().write({ words: 'Long' });
  await state().keepNote();
  expect(state()).toMatchObject({ noteTrouble: 'disk-full', draft: { words: 'Long' } });
});

test('a note is changed, put in the report, deleted and had back as it was', async () => {
  const { world, state } = open();
  state().write({ words: 'One' });
  await state().keepNote();
  const id = state().notes?.[0]?.id ?? '';
  await state().changeNote(id, { inReport: true });
  await state().changeNote(id, { words: '  ' });
  expect(world.kept.get(id)).toMatchObject({ words: 'One', inReport: true });
  await state().changeNote(id, { words: 'Two' });
  const kept = world.kept.get(id);
  await state().removeNote(id);
  expect(state().notes).toEqual([]);
  expect(state().deleted).toEqual(kept);
  await state().undoRemove();
  expect(state().notes).toEqual([kept]);
  expect(state().deleted).toBeNull();
});

test('what was deleted can still be had back after a glance at another site, where nothing of it is shown', async () => {
  const { world, state } = open();
  state().write({ words: 'One' });
  await state().keepNote();
  const [kept] = state().notes ?? [];
  await state().removeNote(kept?.id ?? '');
  world.goTo({ id: 9, url: 'https://other.example/' });
  expect(state().deleted).toBeNull();
  world.goTo(null);
  expect(state().deleted).toBeNull();
  world.goTo(faq);
  expect(state().deleted).toEqual(kept);
  await state().undoRemove();
  expect([...world.kept.values()]).toEqual([kept]);
  world.goTo({ id: 9, url: 'https://other.example/' });
  world.goTo(teas);
  expect(state().deleted).toBeNull();
});
