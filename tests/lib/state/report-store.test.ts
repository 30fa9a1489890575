import { expect, test } from 'vitest';
import type { AuditExport } from '../../../lib/model/audit-export.ts';
import type { WhatIf } from '../../../lib/model/what-if.ts';
import type { AuditView } from '../../../lib/ports/audit-archive.ts';
import { createReportStore } from '../../../lib/state/report-store.ts';
import type { Send } from '../../../lib/state/popup-world.ts';
import { fixedAudit } from '../../components/gallery/phone-audits.ts';
import { fakeTriedFixes } from '../../fakes/fake-tried-fixes.ts';
import { auditRecord } from '../../fakes/popup-world.ts';

const [first, second] = fixedAudit.fixes.map(({ id }) => id);
if (!first || !second) throw new Error('The shop has no fixes.');
const tried = (ids: readonly string[]): WhatIf => ({ ids, visitors: [], clicksToGoal: {}, moved: [] });

/** A report whose background answers when it is told to. */
function open(auditId: string | null = 'old') {
  let tell: (view: AuditView | null) => void = () => undefined;
  const others = fakeTriedFixes();
  const closing = new AbortController();
  const sought: unknown[] = [];
  const asked: { readonly name: string; readonly request: unknown; readonly answer: (reply: unknown) => void }[] = [];
  const send: Send = (name, request) =>
    new Promise((answer) => asked.push({ name, request, answer: (reply) => answer(reply as Awaited<ReturnType<Send>> as never) }));
  const store = createReportStore(
    {
      auditId,
      besideId: null,
      archive: {
        follow: (_id, onChange) => (tell = onChange),
        latestJudged: async (origin, before) => {
          sought.push({ origin, before });
          return { record: auditRecord({ id: 'before', origin }), result: fixedAudit };
        },
      },
      notes: { watch: () => undefined },
      tried: others,
      send,
      requestPermission: async (origin) => origin === 'https://shop.example',
    },
    closing.signal,
  );
  const show = (result: AuditExport | null, change: Parameters<typeof auditRecord>[0] = {}) =>
    tell({ record: auditRecord({ state: 'done', endedAt: 2, ...change }), progress: null, result });
  return { store, asked, show, sought, others, closing };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a report without an audit in its address says so at once', () => {
  expect(open(null).store.getState().view).toBeNull();
  expect(open().store.getState().view).toBeUndefined();
});

test('it opens on the device that serves visitors less, and stays on what was chosen', () => {
  const { store, show } = open();
  show(fixedAudit);
  expect(store.getState().device).toBe('phone');
  store.getState().setDevice('desktop');
  show({ ...fixedAudit });
  expect(store.getState().device).toBe('desktop');
});

test('a fix that is switched on is tried with those that are on, and one that is switched off is not', async () => {
  const { store, show, asked } = open();
  show(fixedAudit);
  store.getState().switchFix(first);
  expect(store.getState().trying.kind).toBe('trying');
  store.getState().switchFix(second);
  store.getState().switchFix(first);
  expect(asked.map(({ request }) => (request as { ids: unknown }).ids)).toEqual([[first], [first, second], [second]]);
  store.getState().switchFix(second);
  expect(store.getState()).toMatchObject({ on: [], trying: { kind: 'nothing' } });
});

test('other views are told what the switched fixes make of the scores, and that they are off once they are, or the report is closed', async () => {
  const { store, show, asked, others, closing } = open();
  show(fixedAudit);
  store.getState().switchFix(first);
  expect(others.told.get('old')).toBeUndefined();
  asked.at(-1)?.answer(tried([first]));
  await settled();
  expect(others.told.get('old')).toEqual(tried([first]));
  store.getState().switchFix(first);
  expect(others.told.get('old')).toBeNull();
  store.getState().switchFix(second);
  asked.at(-1)?.answer(tried([second]));
  await settled();
  closing.abort();
  expect(others.told.get('old')).toBeNull();
});

test('an answer that was overtaken is not shown', async () => {
  const { store, show, asked } = open();
  show(fixedAudit);
  store.getState().switchFix(first);
  store.getState().switchFix(second);
  asked[1]?.answer(tried([first, second]));
  await settled();
  asked[0]?.answer(tried([first]));
  await settled();
  expect(store.getState().trying).toMatchObject({ kind: 'tried', whatIf: { ids: [first, second] } });
});

test('what was tried last stands until the next answer, and is lost where the pages are gone', async () => {
  const { store, show, asked } = open();
  show(fixedAudit);
  store.getState().switchFix(first);
  asked[0]?.answer(tried([first]));
  await settled();
  store.getState().switchFix(second);
  expect(store.getState().trying).toMatchObject({ kind: 'tried', whatIf: { ids: [first] } });
  asked[1]?.answer(null);
  await settled();
  expect(store.getState().trying.kind).toBe('lost');
});

test('after a correction those that are still fixes are tried anew', () => {
  const { store, show, asked } = open();
  show(fixedAudit);
  store.getState().chooseFixes([first, second]);
  show({ ...fixedAudit, fixes: fixedAudit.fixes.filter(({ id }) => id !== first) });
  expect(store.getState().on).toEqual([second]);
  expect(asked.at(-1)?.request).toEqual({ auditId: 'old', ids: [second] });
});

test('what is put right is sent to the audit that is shown', () => {
  const { store, show, asked } = open();
  show(fixedAudit);
  store.getState().correct({ undo: 'need doubtful reviews' });
  expect(asked).toMatchObject([{ name: 'correct', request: { auditId: 'old', does: { undo: 'need doubtful reviews' } } }]);
});

const wish = { visitor: 'informed', device: 'desktop', need: 'cart' } as const;

test('a way is shown in the audited tab', () => {
  const { store, show, asked } = open();
  show(fixedAudit);
  void store.getState().showWay(wish);
  expect(asked).toMatchObject([{ name: 'walkPath', request: { ...wish, auditId: 'old', tabId: 7 } }]);
});

test('where the tab is gone the user is asked for the site, and the way is shown then', async () => {
  const { store, show, asked } = open();
  show(fixedAudit);
  void store.getState().showWay(wish);
  asked[0]?.answer({ outcome: 'needs-permission' });
  await settled();
  expect(store.getState().notShown).toEqual({ why: 'needs-permission', wish });
  void store.getState().allowAndShow();
  await settled();
  asked[1]?.answer({ outcome: 'walking', tabId: 9 });
  await settled();
  expect(asked.map(({ name }) => name)).toEqual(['walkPath', 'walkPath']);
  expect(store.getState().notShown).toBeNull();
});

test('it is compared with the check before it once it stands, and only once; one under way or from a file is not', async () => {
  const { store, show, sought } = open();
  await store.getState().lookBack();
  show(fixedAudit, { endedAt: null, state: 'running' });
  await store.getState().lookBack();
  show(fixedAudit, { importedAt: 5 });
  await store.getState().lookBack();
  expect(store.getState().beside).toBeNull();
  show(fixedAudit, { origin: 'https://shop.example', startedAt: 9 });
  await store.getState().lookBack();
  await store.getState().lookBack();
  expect(store.getState().beside).toEqual(fixedAudit);
  expect(sought).toEqual([{ origin: 'https://shop.example', before: 9 }]);
});
