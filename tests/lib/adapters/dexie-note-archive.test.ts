import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createDexieHistory } from '@/lib/adapters/dexie-history.ts';
import { createDexieNoteArchive } from '@/lib/adapters/dexie-note-archive.ts';
import type { Note } from '@/lib/model/note.ts';
import type { NoteCount } from '@/lib/ports/note-archive.ts';
import { soon } from '@/tests/fakes/house.ts';

const tea = 'https://tea.example';
const note = (id: string, change: Partial<Note> = {}): Note => ({
  id,
  origin: tea,
  url: `${tea}/`,
  element: null,
  words: id,
  visitor: null,
  inReport: false,
  picture: null,
  madeAt: 1,
  ...change,
});
let opened = 0;
function open() {
  const database = openDatabase(`notes-${(opened += 1)}`);
  return { database, archive: createDexieNoteArchive(database) };
}

test('notes of a site are given back as they were written, the oldest first, and none of another site', async () => {
  const { archive } = open();
  const later = note('later', { madeAt: 9, picture: 'data:image/png;base64,AAAA', element: { selector: '#a', words: 'A' } });
  await archive.save(later);
  await archive.save(note('first'));
  await archive.save(note('other', { origin: 'https://other.example' }));
  expect(await archive.notes(tea)).toEqual([note('first'), later]);
});

test('a change takes the place of the note, and one that is removed is gone', async () => {
  const { archive } = open();
  await archive.save(note('a'));
  await archive.save(note('a', { inReport: true }));
  expect(await archive.notes(tea)).toEqual([note('a', { inReport: true })]);
  await archive.remove('a');
  expect(await archive.notes(tea)).toEqual([]);
});

test('what is added takes the place of nothing', async () => {
  const { archive } = open();
  expect(await archive.add(note('a'))).toBe(true);
  expect(await archive.add(note('a', { inReport: true }))).toBe(false);
  expect(await archive.notes(tea)).toEqual([note('a')]);
});

test('whoever watches a site hears of its notes, and after it left of nothing', async () => {
  const { archive } = open();
  const over = new AbortController();
  const heard: number[] = [];
  archive.watch(tea, (notes) => heard.push(notes.length), over.signal);
  await soon(() => heard.length === 1);
  await archive.save(note('a'));
  await soon(() => heard.at(-1) === 1);
  over.abort();
  const { length } = heard;
  await archive.save(note('b'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toHaveLength(length);
});

test('sites are counted, and a site’s notes go together; deleting everything deletes notes too', async () => {
  const { archive, database } = open();
  let counts: readonly NoteCount[] = [];
  archive.watchCounts((now) => (counts = now), new AbortController().signal);
  await archive.save(note('a'));
  await archive.save(note('b', { origin: 'https://other.example' }));
  await archive.save(note('c', { origin: 'https://other.example' }));
  await soon(() => counts.length === 2 && counts[0]?.notes === 2);
  expect(counts).toEqual([
    { origin: 'https://other.example', notes: 2 },
    { origin: tea, notes: 1 },
  ]);
  await archive.removeOf('https://other.example');
  await soon(() => counts.length === 1);
  await createDexieHistory(database).clear();
  expect(await archive.notes(tea)).toEqual([]);
});

test('a row that is no note is as if it were not there', async () => {
  const { archive, database } = open();
  await archive.save(note('a'));
  await database.table('notes').put({ id: 'odd', origin: tea, words: 7 });
  expect((await archive.notes(tea)).map(({ id }) => id)).toEqual(['a']);
});
