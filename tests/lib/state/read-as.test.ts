import { expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { createPopupStore } from '../../../lib/state/popup-store.ts';
import { auditRecord, fakePopupWorld } from '../../fakes/popup-world.ts';

const open = (world: ReturnType<typeof fakePopupWorld>) => createPopupStore(world, new AbortController().signal);
const viewOf = (change: Parameters<typeof auditRecord>[0] = {}) => ({ record: auditRecord(change), progress: null, result: null });

test('a check is read as chosen; as a stranger once does not change the choice', async () => {
  const world = fakePopupWorld();
  const store = open(world);
  await store.getState().check({ as: 'stranger' });
  expect(store.getState().as).toBe('me');
  store.getState().setAs('stranger');
  await store.getState().check();
  await store.getState().check({ as: 'me' });

  expect(world.sent.map(({ request }) => (request as { settings: { as: string } }).settings.as)).toEqual(['stranger', 'stranger', 'me']);
});

test('whose eyes the last check had is chosen when the popup opens again, and those of a new check with it', async () => {
  const world = fakePopupWorld();
  const store = open(world);
  world.show(viewOf({ state: 'done', settings: { ...defaultSettings, as: 'stranger' } }));
  expect(store.getState().as).toBe('stranger');
  void store.getState().check({ as: 'me' });
  world.show(viewOf({ id: 'new', settings: defaultSettings }));
  expect(store.getState().as).toBe('me');
});
