import { expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { PageHere } from '@/lib/model/page-here.ts';
import { createPanelStore } from '@/lib/state/panel-store.ts';
import { fixedAudit } from '@/tests/components/gallery/phone-audits.ts';
import { fakePanelWorld } from '@/tests/fakes/panel-world.ts';
import { auditRecord } from '@/tests/fakes/popup-world.ts';

const shop = { id: 7, url: 'https://shop.example/teas' };
const other = { id: 8, url: 'https://other.example/' };
const unlinked: PageHere = { state: 'unlinked' };

function open() {
  const world = fakePanelWorld();
  const store = createPanelStore(world, new AbortController().signal);
  const end = (result: AuditExport = fixedAudit) =>
    world.popup.show({ record: auditRecord({ state: 'done', endedAt: 2 }), progress: null, result });
  return { world, store, end, state: store.getState };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('where the browser keeps the address to itself nothing is shown of any site, and once it is known the site is', () => {
  const { world, state } = open();
  expect(state().tab).toBeUndefined();
  world.goTo({ id: 7, url: null });
  expect(state()).toMatchObject({ tab: { id: 7, url: null }, site: null, page: null, notes: undefined });
  world.goTo(shop);
  expect(state().site).not.toBeNull();
  expect(state().page).toBe('https://shop.example/teas');
});

test('of a site that is left nothing stays: neither its check, nor a note, nor what was said of its page', async () => {
  const { world, state, end } = open();
  world.goTo(shop);
  end();
  state().write({ words: 'Hides the weight' });
  await state().keepNote();
  world.asked[0]?.answer(unlinked);
  await settled();
  expect(state()).toMatchObject({ here: unlinked, notes: [{ words: 'Hides the weight' }] });
  const first = state().site;
  world.goTo(other);
  expect(state().site).not.toBe(first);
  expect(state().site?.getState().view).toBeUndefined();
  expect(state()).toMatchObject({ here: undefined, notes: [], deleted: null, page: 'https://other.example/' });
  world.goTo({ id: 9, url: 'about:blank' });
  expect(state()).toMatchObject({ site: null, here: undefined, notes: undefined, page: null });
});

test('what becomes known of a site that was left is not asked about on the next one', () => {
  const { world, state, end } = open();
  world.goTo(shop);
  end();
  const left = state().site;
  world.goTo(other);
  const { length } = world.asked;
  left?.setState({ ask: { kind: 'nothing' } });
  expect(world.asked).toHaveLength(length);
});

test('within a site the check stays, and each page is asked about once; an answer that was overtaken is not shown', async () => {
  const { world, state, end } = open();
  world.goTo(shop);
  end();
  const { site } = state();
  world.goTo({ ...shop, url: 'https://shop.example/faq' });
  expect(state().site).toBe(site);
  expect(site?.getState().tab.url).toBe('https://shop.example/faq');
  end({ ...fixedAudit });
  expect(world.asked.map(({ request }) => (request as { url: string }).url)).toEqual([
    'https://shop.example/teas',
    'https://shop.example/faq',
  ]);
  world.asked[1]?.answer(null);
  await settled();
  world.asked[0]?.answer(unlinked);
  await settled();
  expect(state().here).toBeNull();
});

test('what was put right makes it be asked anew, and what was said stands meanwhile', async () => {
  const { world, state, end } = open();
  world.goTo(shop);
  end();
  world.asked[0]?.answer(unlinked);
  await settled();
  end({ ...fixedAudit, corrections: [{ kind: 'page', url: shop.url, kinds: ['faq'], date: fixedAudit.date }] });
  expect(world.asked).toHaveLength(2);
  expect(state().here).toEqual(unlinked);
});

test('while a check goes on nothing is asked about its pages', () => {
  const { world, state } = open();
  world.goTo(shop);
  world.popup.show({ record: auditRecord(), progress: null, result: fixedAudit });
  expect(world.asked).toEqual([]);
  expect(state().here).toBeUndefined();
});

test('a check that waits does not go on because a tab came to the front', async () => {
  const { world } = open();
  world.goTo(shop);
  world.popup.show({ record: auditRecord({ state: 'waiting', trouble: 'tab-closed' }), progress: null, result: null });
  await settled();
  expect(world.asked).toEqual([]);
});

test('a user name and password in the address are kept nowhere', () => {
  const { world, state } = open();
  world.goTo({ id: 7, url: 'https://me:secret@shop.example/teas' });
  expect(JSON.stringify([state().tab, state().page])).not.toContain('secret');
});

const wish = { visitor: 'doubtful', device: 'desktop', need: 'kind' } as const;

test('a way is shown in the tab in front, is known while it is, and is ended there', async () => {
  const { world, state, end } = open();
  world.goTo(shop);
  end();
  void state().showWay(wish);
  expect(world.asked.at(-1)).toMatchObject({ name: 'walkPath', request: { ...wish, fromHere: true, auditId: 'old', tabId: 7 } });
  world.showWalk(wish);
  expect(state().walk).toEqual(wish);
  void state().hideWay();
  expect(world.asked.at(-1)).toMatchObject({ name: 'endPath', request: { tabId: 7 } });
});

test('where a way may not be drawn the user is asked for the site, and it is tried again', async () => {
  const { world, state, end } = open();
  world.goTo(shop);
  end();
  void state().showWay(wish);
  world.asked.at(-1)?.answer({ outcome: 'needs-permission' });
  await settled();
  expect(state().notShown).toEqual({ why: 'needs-permission', wish });
  void state().allowAndShow();
  await settled();
  expect(world.popup.happened.at(-1)).toBe('ask for https://shop.example');
  expect(world.asked.at(-1)).toMatchObject({ name: 'walkPath' });
});

test('fixes that are switched on in the report of the check that is shown move the panel too, and those of another check do not', () => {
  const { world, state, end } = open();
  const whatIf = { ids: ['one'], visitors: [], clicksToGoal: {}, moved: [] };
  world.goTo(shop);
  end();
  const id = state().site?.getState().view?.record.id ?? '';
  world.tried.tell('another', whatIf);
  expect(state().tried).toBeNull();
  world.tried.tell(id, whatIf);
  expect(state().tried).toEqual(whatIf);
  // Whoever comes back while they are on sees them again.
  world.goTo(other);
  expect(state().tried).toBeNull();
  world.goTo(shop);
  end();
  expect(state().tried).toEqual(whatIf);
  world.tried.tell(id, null);
  expect(state().tried).toBeNull();
});
