import { expect, test } from 'vitest';
import type { AuditView } from '@/lib/ports/audit-archive.ts';
import { createWelcomeStore } from '@/lib/state/welcome-store.ts';
import type { StartReply } from '@/lib/messaging/protocol.ts';
import { exampleOrigin } from '@/lib/model/example.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';
import { auditRecord } from '@/tests/fakes/popup-world.ts';

const record = auditRecord({ id: 'example-1', origin: exampleOrigin, state: 'running', endedAt: null });
const running: AuditView = { record, progress: null, result: null };
const done: AuditView = { record: { ...record, state: 'done', endedAt: 9 }, progress: null, result: shopAudit };

function world(reply: StartReply | undefined) {
  const opened: string[] = [];
  let tell: (view: AuditView | null) => void = () => undefined;
  let asked = 0;
  const store = createWelcomeStore(
    {
      tabId: 4,
      archive: { follow: (_, onChange) => (tell = onChange) },
      send: async (name) => {
        if (name === 'startExample') asked += 1;
        return reply as never;
      },
      openReport: (id) => opened.push(id),
    },
    new AbortController().signal,
  );
  return { state: () => store.getState(), opened, tell: (view: AuditView | null) => tell(view), asked: () => asked };
}

test('the report opens once, when the example is done, and again when it is asked for', async () => {
  const { state, opened, tell } = world({ outcome: 'started', auditId: 'example-1' });
  await state().begin();
  tell(running);
  expect(state().example).toEqual({ kind: 'checking', view: running });
  tell(done);
  tell(done);
  expect(opened).toEqual(['example-1']);
  expect(state().example).toEqual({ kind: 'done', auditId: 'example-1' });
  state().open();
  expect(opened).toHaveLength(2);
});

test('it is begun once, however often the button is pressed meanwhile', async () => {
  const { state, asked } = world({ outcome: 'started', auditId: 'example-1' });
  await Promise.all([state().begin(), state().begin()]);
  expect(asked()).toBe(1);
});

test.each([
  ['the background does not answer', undefined, null],
  ['it is refused', { outcome: 'refused', trouble: 'tab-unreachable' }, null],
  ['it is deleted meanwhile', { outcome: 'started', auditId: 'example-1' }, 'gone'],
  ['it ends without a result', { outcome: 'started', auditId: 'example-1' }, 'empty'],
] as const)('where %s, that is said and no report opens', async (_, reply, then) => {
  const { state, opened, tell } = world(reply);
  await state().begin();
  if (then !== null) tell(then === 'gone' ? null : { ...done, result: null });
  expect(state().example).toEqual({ kind: 'failed' });
  expect(opened).toEqual([]);
});
