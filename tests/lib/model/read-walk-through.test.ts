import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportedWalkThrough } from '@/lib/model/exported-walk-through.ts';
import { readSavedWalkThroughs, readWalkThrough, writeWalkThrough } from '@/lib/model/read-walk-through.ts';
import { walked } from '@/tests/fakes/walk-throughs.ts';

const walk = exportedWalkThrough(walked);
const text = writeWalkThrough(walk);
const changed = (change: (file: { version: number; walkThrough: Record<string, unknown> }) => void): string => {
  const file = JSON.parse(text) as { version: number; walkThrough: Record<string, unknown> };
  change(file);
  return JSON.stringify(file);
};
const read = (file: string) => readWalkThrough(file, walk.origin);

test('what was written is read as it was; one that went on is interrupted now', () => {
  expect(read(text)).toEqual({ walk });
  expect(read(`\uFEFF${text}`)).toEqual({ walk });
  expect(read(changed((file) => (file.walkThrough['state'] = 'walking')))).toEqual({ walk: { ...walk, state: 'interrupted' } });
});

test.each([
  ['no JSON', '{', { fault: 'not-json' }],
  ['another format', '{"format":"floorwalker-audit","version":1}', { fault: 'other-format' }],
  ['nothing', 'null', { fault: 'other-format' }],
  ['a newer version', changed((file) => (file.version = 7)), { fault: 'newer', version: 7 }],
  ['another site', changed((file) => (file.walkThrough['origin'] = 'https://other.example')), { fault: 'other-site' }],
  [
    'an address that runs',
    changed((file) => (file.walkThrough['start'] = 'javascript:alert(1)')),
    { fault: 'broken', at: 'walkThrough.start' },
  ],
  [
    'too many events',
    changed((file) => (file.walkThrough['events'] = Array.from({ length: 3_001 }, () => ({ kind: 'ended', at: 1 })))),
    { fault: 'broken', at: 'walkThrough.events' },
  ],
  [
    'a page of another site',
    changed((file) => Object.assign(file.walkThrough, { events: [{ kind: 'there', at: 1, url: 'https://other.example/' }] })),
    { fault: 'broken', at: 'walkThrough.events.0' },
  ],
  [
    'a click on another site',
    changed((file) =>
      Object.assign(file.walkThrough, {
        events: walk.events
          .slice(0, 2)
          .map((one) => (one.kind === 'clicked' ? { ...one, step: { ...one.step, page: 'https://other.example/' } } : one)),
      }),
    ),
    { fault: 'broken', at: 'walkThrough.events.1' },
  ],
  ['too long a name', changed((file) => (file.walkThrough['person'] = 'x'.repeat(81))), { fault: 'broken', at: 'walkThrough.person' }],
  [
    'time that runs from before',
    changed((file) => (file.walkThrough['events'] = [{ kind: 'ended', at: -1 }])),
    { fault: 'broken', at: 'walkThrough.events.0.at' },
  ],
])('%s is refused, and says why', (_, file, fault) => {
  expect(read(file)).toMatchObject({ fault });
});

test('what a file holds beside is left out', () => {
  const result = read(changed((file) => Object.assign(file.walkThrough, { tabs: [1], auditId: 'a', deletedAt: 4 })));
  expect(result).toEqual({ walk });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
      expect(read(file)).toHaveProperty('fault');
    }),
  );
});

test('of all that was saved together the whole ones are taken, the damaged are left', () => {
  const saved = {
    format: 'floorwalker-archive',
    version: 1,
    audits: [],
    walkThroughs: [walk, { ...walk, origin: 'https://other.example' }, { ...walk, person: 7 }, null, { ...walk, state: 'walking' }],
  };
  expect(readSavedWalkThroughs(JSON.stringify(saved))).toEqual([walk, { ...walk, state: 'interrupted' }]);
  expect(readSavedWalkThroughs(JSON.stringify({ ...saved, walkThroughs: 'many' }))).toEqual([]);
  expect(readSavedWalkThroughs(JSON.stringify({ ...saved, format: 'other' }))).toEqual([]);
});
