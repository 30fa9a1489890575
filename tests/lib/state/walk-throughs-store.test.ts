import { expect, test, vi } from 'vitest';
import { exportedWalkThrough } from '@/lib/model/exported-walk-through.ts';
import { writeWalkThrough } from '@/lib/model/read-walk-through.ts';
import type { WalkThroughReply } from '@/lib/model/walk-through.ts';
import { createWalkThroughsStore } from '@/lib/state/walk-throughs-store.ts';
import { fakeWalkThroughShelf } from '@/tests/fakes/walk-through-shelf.ts';
import { walked } from '@/tests/fakes/walk-throughs.ts';

const { visitor, task, device, person } = walked;
const setup = { auditId: 'a', visitor, task, device, person };
const file = (text: string, name = 'walk.json') => new File([text], name);

function open(reply: WalkThroughReply = { outcome: 'walking', id: 'walk-1' }) {
  const shelf = fakeWalkThroughShelf([walked, { ...walked, id: 'other', origin: 'https://other.test' }]);
  const happened: string[] = [];
  const answers = { allows: true };
  const undo = Promise.withResolvers<void>();
  const store = createWalkThroughsStore(
    {
      shelf,
      clock: { now: () => 1_000, wait: () => undo.promise },
      send: async (name) => {
        happened.push(name);
        return reply as never;
      },
      requestPermission: (origin) => {
        happened.push(`ask for ${origin}`);
        return Promise.resolve(answers.allows);
      },
    },
    new AbortController().signal,
  );
  store.getState().follow(walked.origin);
  return { store, shelf, state: store.getState, happened, answers, endUndo: undo.resolve };
}

test('the site is asked for at the press itself, then somebody is recorded', async () => {
  const { state, happened } = open();
  const recording = state().record(setup);
  expect(happened).toEqual([`ask for ${walked.origin}`]);
  await recording;
  expect(happened).toEqual([`ask for ${walked.origin}`, 'walkThrough']);
  expect(state().trouble).toBeNull();
});

test('without leave nothing is sent; what the background says is told', async () => {
  const { state, happened, answers } = open({ outcome: 'no-check' });
  answers.allows = false;
  await state().record(setup);
  expect([state().trouble, happened]).toEqual(['needs-permission', [`ask for ${walked.origin}`]]);
  answers.allows = true;
  await state().goOn('walk-1');
  expect(state().trouble).toBe('no-check');
});

test('walk-throughs of other sites are not shown; what is deleted can be had back', async () => {
  const { state } = open();
  expect(state().walks?.map(({ id }) => id)).toEqual(['walk-1']);
  await state().remove('walk-1');
  expect([state().walks, state().deleted]).toEqual([[], { ids: ['walk-1'], at: 1_000 }]);
  await state().undo();
  expect(state().walks?.map(({ id }) => id)).toEqual(['walk-1']);
});

test('what was deleted is forgotten after a while, and then nobody is offered to have it back', async () => {
  const { state, shelf, endUndo } = open();
  await state().remove('walk-1');
  endUndo();
  await vi.waitFor(() => expect(state().deleted).toBeNull());
  await shelf.restore(['walk-1']);
  expect(await shelf.load('walk-1')).toBeNull();
});

test('a file is taken in once, of this site only, and never in place of another', async () => {
  const { state, shelf } = open();
  const text = writeWalkThrough({ ...exportedWalkThrough(walked), id: 'theirs', person: 'AB' });
  await state().importFile(file(text));
  expect(state().imported).toEqual({ file: 'walk.json', fault: null });
  expect(await shelf.load('theirs')).toMatchObject({ person: 'AB', importedAt: 1_000, auditId: '', tabs: [] });
  await state().importFile(file(text));
  expect(state().imported?.fault).toEqual({ fault: 'already-there' });
  await state().importFile(file(writeWalkThrough({ ...exportedWalkThrough(walked), id: 'other' })));
  expect(state().imported?.fault).toEqual({ fault: 'already-there' });
  expect((await shelf.load('other'))?.origin).toBe('https://other.test');
  await state().importFile(file('{}'));
  expect(state().imported?.fault).toEqual({ fault: 'other-format' });
  const large = { name: 'large.json', size: 1e9, text: () => Promise.reject(new Error('It was read.')) } as unknown as File;
  await state().importFile(large);
  expect(state().imported?.fault).toEqual({ fault: 'too-large', bytes: 1e9 });
});
