import { expect, test } from 'vitest';
import { createPopupStore } from '@/lib/state/popup-store.ts';
import { defaultSettings, type GoalKind } from '@/lib/model/settings.ts';
import { usual } from '@/tests/fakes/options-world.ts';
import { auditRecord, fakePopupWorld } from '@/tests/fakes/popup-world.ts';

function open(isOwn: boolean, lastGoal: GoalKind | null | undefined) {
  const asked: (string | null)[] = [];
  const world = fakePopupWorld({
    storage: {
      load: (origin) => {
        asked.push(origin);
        return Promise.resolve({ preferences: { ...usual, pages: 40, goal: 'book', as: 'stranger' }, isOwn });
      },
      save: () => Promise.resolve(),
    },
  });
  const store = createPopupStore(world, new AbortController().signal);
  world.show(
    lastGoal === undefined
      ? null
      : { record: auditRecord({ state: 'done', settings: { ...defaultSettings, goal: lastGoal } }), progress: null, result: null },
  );
  return { store, asked };
}

test.each([
  ['a site’s own settings go before its last check', true, 'donate', 'book'],
  ['its last check goes before what holds for all', false, 'donate', 'donate'],
  ['what holds for all counts where nothing was checked', false, undefined, 'book'],
] as const)('%s', async (_, isOwn, lastGoal, goal) => {
  const { store, asked } = open(isOwn, lastGoal);
  await Promise.resolve();
  await Promise.resolve();
  expect(asked).toEqual(['https://shop.example']);
  expect(store.getState()).toMatchObject({ goal, limits: { pages: 40 } });
  expect(Object.keys(store.getState().limits).toSorted()).toEqual(['atOnce', 'draw', 'ownCart', 'pages', 'perSecond']);
});

test('who is quicker than the settings keeps what they chose', async () => {
  const { store } = open(true, undefined);
  store.getState().setGoal('contact');
  await Promise.resolve();
  await Promise.resolve();
  expect(store.getState().goal).toBe('contact');
});
