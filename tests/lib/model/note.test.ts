import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { isPicture, largestPicture } from '@/lib/model/note-schema.ts';
import { toldNotes, withNotes, type Note } from '@/lib/model/note.ts';
import { toMarkdown } from '@/lib/report/to-markdown.ts';
import { fullAudit } from '@/tests/fakes/full-audit.ts';

const note = (change: Partial<Note>): Note => ({
  id: 'a',
  origin: fullAudit.site.origin,
  url: `${fullAudit.site.origin}/teas`,
  element: { selector: '#tin', words: 'The tin' },
  words: 'It hides the weight',
  visitor: 'doubtful',
  inReport: true,
  picture: 'data:image/jpeg;base64,AAAA',
  madeAt: Date.UTC(2026, 10, 23),
  ...change,
});

test('of private notes exports say nothing, not even that there are any; the rest stand in order, and keep the contract', () => {
  const told = withNotes(fullAudit, [
    note({ id: 'b', words: 'Later', madeAt: Date.UTC(2026, 10, 24) }),
    note({}),
    note({ id: 'c', words: 'For me alone', inReport: false }),
  ]);
  expect(told.notes.map(({ words }) => words)).toEqual(['It hides the weight', 'Later']);
  expect(JSON.stringify(told)).not.toContain('For me alone');
  expect(auditExportSchema.parse(JSON.parse(JSON.stringify(told)))).toEqual(told);
  expect(toMarkdown(told)).toContain('- It hides the weight ([/teas](');
});

test('a note of another site never gets into a report', () => {
  expect(withNotes(fullAudit, [note({ origin: 'https://other.example' })]).notes).toEqual([]);
});

test('notes that came with a file stay in it', () => {
  const [theirs] = toldNotes([note({ words: 'Theirs' })]);
  expect(withNotes({ ...fullAudit, notes: theirs ? [theirs] : [] }, [note({})]).notes.map(({ words }) => words)).toEqual([
    'Theirs',
    'It hides the weight',
  ]);
});

test.each([
  ['data:image/png;base64,iVBORw0KGgo=', true],
  ['data:image/svg+xml;base64,AAAA', false],
  ['data:text/html;base64,AAAA', false],
  ['https://x.test/a.png', false],
  ['data:image/png;base64,A"A', false],
  [`data:image/png;base64,${'A'.repeat(largestPicture)}`, false],
])('%.40s is a picture to keep: %s', (text, is) => expect(isPicture(text)).toBe(is));
