import { expect, test, vi } from 'vitest';
import type { Figures } from '@/lib/model/traffic/figures.ts';
import type { ExportOutcome } from '@/lib/model/traffic/read-export.ts';
import { createTrafficStore, type TrafficWorld } from '@/lib/state/traffic-store.ts';
import { fakeFiguresShelf } from '@/tests/fakes/figures-shelf.ts';

const figures: Figures = { outcome: 'orders', visits: 10, leftAtOnce: null, outcomes: 1, days: 30, pages: [], sources: [], files: [] };
const origin = 'https://shop.test';
const file = (name: string): File => new File(['Page,Visits\n/,1\n'], name);

function open(change: Partial<TrafficWorld> = {}) {
  const world: TrafficWorld = {
    shelf: fakeFiguresShelf(),
    clock: { now: () => 5, wait: () => new Promise<void>(() => undefined) },
    send: () => Promise.resolve(undefined),
    read: () => Promise.resolve({ fault: { is: 'empty' } }),
    ...change,
  };
  const store = createTrafficStore(world, new AbortController().signal);
  store.getState().follow(origin);
  return store;
}

test('figures of one site are no other site’s', async () => {
  const store = open();
  await store.getState().save(figures);
  expect(store.getState().kept).toEqual({ origin, figures, savedAt: 5 });
  store.getState().follow('https://other.test');

  expect(store.getState().kept).toBeNull();
});

test('what was forgotten can be had back', async () => {
  const store = open();
  await store.getState().save(figures);
  await store.getState().forget();
  expect(store.getState().kept).toBeNull();
  await store.getState().undo();

  expect(store.getState().kept?.figures).toEqual(figures);
  expect(store.getState().forgotten).toBeNull();
});

test('a full disk is told, and what was kept stays', async () => {
  const shelf = fakeFiguresShelf([{ origin, figures, savedAt: 1 }]);
  const store = open({ shelf: { ...shelf, save: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) } });
  await store.getState().save({ ...figures, visits: 99 });

  expect(store.getState().trouble).toBe('disk-full');
  expect(store.getState().kept?.figures.visits).toBe(10);
});

test('of two files the one opened last counts, whichever is read first', async () => {
  const answers = new Map<string, (outcome: ExportOutcome) => void>();
  const store = open({ read: ({ name }) => new Promise((resolve) => answers.set(name, resolve)) });
  const first = store.getState().open(file('first.csv'), () => null);
  const second = store.getState().open(file('second.csv'), () => null);
  answers.get('second.csv')?.({ fault: { is: 'searches', tool: null } });
  answers.get('first.csv')?.({ fault: { is: 'empty' } });
  await Promise.all([first, second]);

  expect(store.getState().pending).toEqual({ file: 'second.csv', outcome: { fault: { is: 'searches', tool: null } } });
  expect(store.getState().reading).toBeNull();
});

test('a file that is given up stops being read, and nothing of it is said', async () => {
  let stopped: AbortSignal | null = null;
  const store = open({
    read: (_, { signal }) => {
      stopped = signal;
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
    },
  });
  const opened = store.getState().open(file('large.csv'), () => null);
  expect(store.getState().reading).toEqual({ file: 'large.csv', percent: 0 });
  store.getState().drop();
  await opened;

  expect((stopped as AbortSignal | null)?.aborted).toBe(true);
  expect(store.getState()).toMatchObject({ reading: null, pending: null });
});

test('pages are walked from once for each set; where the check keeps none it is said', async () => {
  const asked: unknown[] = [];
  const store = open({ send: (name, request) => Promise.resolve(void asked.push([name, request])) });
  await store.getState().walk('a', ['https://shop.test/tea']);
  await store.getState().walk('a', ['https://shop.test/tea']);

  expect(asked).toEqual([['landings', { auditId: 'a', urls: ['https://shop.test/tea'] }]]);
  expect(store.getState().walked).toBeNull();
});

test('hosts that are of the same site are read so, and stay so while columns are chosen', async () => {
  const read = vi.fn<TrafficWorld['read']>(() => Promise.resolve({ fault: { is: 'empty' } }));
  const store = open({ read });
  await store.getState().open(file('live.csv'), () => null);
  await store.getState().accept(['live.test']);
  await store.getState().choose(['page', 'visits']);
  await store.getState().open(file('other.csv'), () => null);

  expect(read.mock.calls.map(([, { alike }]) => alike)).toEqual([[], ['live.test'], ['live.test'], []]);
});
