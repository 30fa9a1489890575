import { expect, test } from 'vitest';
import type { Note } from '@/lib/model/note.ts';
import { createOptionsStore } from '@/lib/state/options-store.ts';
import { fakeOptionsWorld } from '@/tests/fakes/options-world.ts';

const shop = 'https://shop.example';

function open() {
  const world = fakeOptionsWorld();
  return { world, state: createOptionsStore(world, new AbortController().signal).getState };
}

const note = (id: string, origin: string): Note => ({
  id,
  origin,
  url: `${origin}/teas`,
  element: { selector: '#tin', words: 'The tin' },
  words: `It hides the weight, ${id}`,
  visitor: 'doubtful',
  inReport: false,
  picture: 'data:image/jpeg;base64,AAAA',
  madeAt: 7,
});

test('notes are counted by site, saved with all else, private ones too, and imported elsewhere; a site’s can be deleted alone', async () => {
  const { world, state } = open();
  const written = [note('a', shop), note('b', shop), note('c', 'https://never-checked.example')];
  for (const one of written) await world.notes.save(one);
  expect(state().noteCounts).toEqual([
    { origin: shop, notes: 2 },
    { origin: 'https://never-checked.example', notes: 1 },
  ]);
  await state().saveAll();
  const text = world.saved[0]?.text ?? '';
  const other = open();
  await other.state().importFiles([new File([text], 'all.json')]);
  expect(other.state().imported).toMatchObject([{ notes: 3, faults: [] }]);
  expect(await other.world.notes.notes(shop)).toEqual(written.slice(0, 2));
  await state().deleteNotesOf(shop);
  expect(state().noteCounts).toEqual([{ origin: 'https://never-checked.example', notes: 1 }]);
});

test('a note that is here already stays as it is now', async () => {
  const { world, state } = open();
  const published = { ...note('a', shop), inReport: true };
  await world.notes.save(published);
  await state().saveAll();
  const taken = { ...published, inReport: false, words: 'Rather not' };
  await world.notes.save(taken);
  await state().importFiles([new File([world.saved[0]?.text ?? ''], 'all.json')]);
  expect(state().imported).toMatchObject([{ notes: 0, knownNotes: 1 }]);
  expect(await world.notes.notes(shop)).toEqual([taken]);
});
