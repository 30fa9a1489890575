import { expect, test } from 'vitest';
import { rememberingRenderer } from '@/lib/audit/remembering-renderer.ts';
import { stoppableRenderer } from '@/lib/audit/stoppable-renderer.ts';
import type { PageLayout } from '@/lib/model/layout.ts';
import type { PageRenderer } from '@/lib/ports/page-renderer.ts';

const signal = new AbortController().signal;
const layouts: readonly PageLayout[] = [{ url: 'a', device: 'phone', width: 390, height: 844, elements: [] }];

function renderer() {
  const asked: unknown[] = [];
  const under: PageRenderer = { isSeen: () => true, layOut: async (url, _, wish) => (asked.push([url, wish]), layouts) };
  return { asked, under };
}

test('what was laid out before in the check is not laid out again, even where nothing came of it; all else is, with the check’s eyes', async () => {
  const { asked, under } = renderer();
  const archive = { layouts: async (_: string, url: string) => (url === 'kept' ? layouts : url === 'vain' ? [] : null) };
  const remembering = rememberingRenderer(under, archive, { auditId: 'x', eyes: { as: 'stranger' } });
  expect(await remembering.layOut('kept', signal)).toBe(layouts);
  expect(await remembering.layOut('vain', signal)).toEqual([]);
  expect(await remembering.layOut('new', signal, { live: 9 })).toBe(layouts);
  expect(asked).toEqual([['new', { live: 9, as: 'stranger' }]]);
});

test('once a check is cut short nothing is laid out, and what is under way comes to nothing', async () => {
  const { asked, under } = renderer();
  const stop = new AbortController();
  const hanging = stoppableRenderer(
    { ...under, layOut: (_, either) => new Promise((__, reject) => either.addEventListener('abort', reject)) },
    stop.signal,
  );
  const waiting = hanging.layOut('a', signal);
  stop.abort();
  expect(await waiting).toEqual([]);
  expect(await stoppableRenderer(under, stop.signal).layOut('b', signal)).toEqual([]);
  expect(asked).toEqual([]);
});
