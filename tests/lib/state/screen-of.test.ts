import { expect, test } from 'vitest';
import type { AuditRecord, AuditTrouble } from '../../../lib/model/audit.ts';
import type { AuditView } from '../../../lib/ports/audit-archive.ts';
import { screenOf, type Ask } from '../../../lib/state/screen-of.ts';
import { shopAudit } from '../../components/gallery/shop-audit.ts';
import { auditRecord } from '../../fakes/popup-world.ts';

/** While no way is shown. */
const screenFor = (
  view: Parameters<typeof screenOf>[0]['view'],
  ...rest: [Parameters<typeof screenOf>[1], Parameters<typeof screenOf>[2]]
) => screenOf({ view, showing: null }, ...rest);

const tab = { id: 7, url: 'https://shop.example/teas' };
const nothing: Ask = { kind: 'nothing' };
const of = (change: Partial<AuditRecord>, result: AuditView['result'] = null): AuditView => ({
  record: auditRecord(change),
  progress: null,
  result,
});

test('a page of the browser is no site, whatever the archive holds', () => {
  expect(screenFor(of({}), { id: 7, url: 'chrome://settings' }, nothing).kind).toBe('not-web');
});

test('nothing is shown before the archive has answered', () => {
  expect(screenFor(undefined, tab, nothing).kind).toBe('opening');
});

test('a site without a check offers one', () => {
  expect(screenFor(null, tab, nothing)).toEqual({ kind: 'before', origin: 'https://shop.example', lost: false });
});

test.each<[AuditRecord['state'], AuditTrouble | null, string]>([
  ['running', null, 'checking'],
  ['paused', null, 'checking'],
  ['waiting', 'tab-closed', 'halted'],
  ['waiting', 'offline', 'halted'],
  ['waiting', 'disk-full', 'halted'],
  ['waiting', 'needs-permission', 'halted'],
  ['failed', 'robots-closed', 'failed'],
  ['failed', null, 'failed'],
])('an audit that is %s (%s) shows the screen %s', (state, trouble, screen) => {
  expect(screenFor(of({ state, trouble }), tab, nothing).kind).toBe(screen);
});

test('a check that the opening of the popup goes on with is shown as checking, with what it had waited for', () => {
  const waiting = of({ state: 'waiting', trouble: 'tab-closed' });
  const ask = { auditId: 'old', after: 'tab-closed' } as const;
  expect(screenFor(waiting, tab, { kind: 'going-on', ...ask })).toMatchObject({ kind: 'checking', after: 'tab-closed' });
  expect(screenFor(of({ state: 'running' }), tab, { kind: 'went-on', ...ask })).toMatchObject({ kind: 'checking', after: 'tab-closed' });
  expect(screenFor(of({ state: 'running' }), tab, nothing)).toMatchObject({ kind: 'checking', after: null });
});

test('a check that went on and must wait again is shown as waiting', () => {
  const ask: Ask = { kind: 'went-on', auditId: 'old', after: 'tab-closed' };
  expect(screenFor(of({ state: 'waiting', trouble: 'offline' }), tab, ask).kind).toBe('halted');
});

test.each(['done', 'stopped'] as const)('an audit that is %s shows its result', (state) => {
  expect(screenFor(of({ state, endedAt: 2_000 }, shopAudit), tab, nothing).kind).toBe('after');
});

test('an ended audit whose result is not understood any more is told, and a new one offered', () => {
  expect(screenFor(of({ state: 'done', endedAt: 2_000 }), tab, nothing)).toMatchObject({ kind: 'before', lost: true });
});

test('one page of many is shown as such, a site of one page is not', () => {
  const onePage = (complete: boolean) => ({ ...shopAudit, coverage: { ...shopAudit.coverage, pagesRead: 1, complete } });
  expect(screenFor(of({ state: 'done' }, onePage(false)), tab, nothing).kind).toBe('one-page');
  expect(screenFor(of({ state: 'done' }, onePage(true)), tab, nothing).kind).toBe('after');
});

test('a start is shown until its audit appears', () => {
  const ask: Ask = { kind: 'starting', before: 'old' };
  expect(screenFor(of({ state: 'done' }, shopAudit), tab, ask).kind).toBe('starting');
  expect(screenFor(of({ id: 'new' }), tab, ask).kind).toBe('checking');
  expect(screenFor(null, tab, { kind: 'starting', before: null }).kind).toBe('starting');
});

test('stopping shows that it scores, until the audit has ended', () => {
  const ask: Ask = { kind: 'stopping', auditId: 'old' };
  expect(screenFor(of({}), tab, ask).kind).toBe('scoring');
  expect(screenFor(of({ state: 'stopped', endedAt: 2_000 }, shopAudit), tab, ask).kind).toBe('after');
});

test('a refused start says why', () => {
  expect(screenFor(null, tab, { kind: 'refused', trouble: 'needs-permission' }).kind).toBe('permission');
  expect(screenFor(null, tab, { kind: 'refused', trouble: 'tab-unreachable' })).toMatchObject({
    kind: 'failed',
    trouble: 'tab-unreachable',
  });
});

test('the choices can be seen again after a check, but not while one runs', () => {
  expect(screenFor(of({ state: 'done' }, shopAudit), tab, { kind: 'set-up' }).kind).toBe('before');
  expect(screenFor(of({ state: 'running' }), tab, { kind: 'set-up' }).kind).toBe('checking');
});
