// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Popup } from '@/entrypoints/popup/Popup.tsx';
import { createPopupStore } from '@/lib/state/popup-store.ts';
import { shopAudit } from '../../components/gallery/shop-audit.ts';
import { moreToReadAudit } from '../../components/gallery/site-audits.ts';
import { auditRecord, fakePopupWorld } from '../../fakes/popup-world.ts';

afterEach(cleanup);

/** The popup after a check that left much unread. */
function open(result = moreToReadAudit) {
  const world = fakePopupWorld();
  const store = createPopupStore(world, new AbortController().signal);
  render(<Popup store={store} onSave={() => undefined} onReport={() => undefined} />);
  act(() => world.show({ record: auditRecord({ state: 'done', endedAt: 2_000 }), progress: null, result }));
  return world;
}

const press = async (name: string) => act(async () => void fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement));
const startOf = (world: ReturnType<typeof open>) => world.sent.find(({ name }) => name === 'startAudit')?.request;

test('a host of the site that was only noticed is read too after one press, once the browser was asked', async () => {
  const world = open();
  await press('Read it too');
  expect(startOf(world)).toMatchObject({ settings: { hosts: ['https://journal.alderandleaf.example'] } });
  expect(world.happened.indexOf('ask for https://journal.alderandleaf.example')).toBeGreaterThanOrEqual(0);
});

test.each([
  ['It is my site: read them', { ignoreRobots: true }],
  ['Read them all', { thorough: true }],
])('%s does so, with all else as it was', async (button, change) => {
  const world = open();
  await press(button);
  expect(startOf(world)).toMatchObject({ settings: { as: 'me', hosts: [], ...change } });
});

test('what has changed since the last check, and the other languages, are told', () => {
  open();
  expect(screen.getByText('Since the check of May 4, 2026: 4 pages changed, 1 is new, 91 are as they were.')).toBeTruthy();
  expect(screen.getByText(/^Also in German \(78\) and French \(12\)/)).toBeTruthy();
});

test('where all was read there is nothing to say', () => {
  open(shopAudit);
  expect(screen.queryByRole('button', { name: 'Read them all' })).toBeNull();
  expect(screen.queryByText(/belongs to this site/)).toBeNull();
});
