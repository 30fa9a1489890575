import { expect, test } from 'vitest';
import { drawingSource } from '@/lib/audit/drawing-source.ts';
import type { PageAnswer } from '@/lib/model/page-answer.ts';
import type { PageFacts } from '@/lib/model/page.ts';
import type { PageSource } from '@/lib/ports/page-source.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const signal = new AbortController().signal;
const page = (url: string, source: PageFacts['source']): PageAnswer => ({
  outcome: 'page',
  url,
  facts: pageFacts({ url, source }),
  bytes: 1,
  ms: 1,
  etag: null,
});
const failed = (url: string): PageAnswer => ({
  outcome: 'failed',
  url,
  reason: 'status',
  status: 500,
  detail: null,
  ms: 1,
  retryAfterMs: null,
});

function over(answer: (url: string) => PageAnswer, kept?: PageAnswer) {
  const asked: string[] = [];
  const under: PageSource = {
    ...(kept ? { kept: async () => kept } : {}),
    read: async (url, _, wish) => (asked.push(`${url} ${wish?.draw}`), answer(url)),
    readText: async () => null,
  };
  return { asked, drawing: drawingSource(under) };
}

test.each([
  ['frame', 'always'],
  ['tab', 'always'],
  ['static', 'when-empty'],
] as const)('after a first page read from %s the others are drawn %s', async (from, draw) => {
  const { asked, drawing } = over((url) => page(url, from));
  await drawing.read('a', signal);
  await Promise.all([drawing.read('b', signal), drawing.read('c', signal)]);
  expect(asked).toEqual(['a compare', `b ${draw}`, `c ${draw}`]);
});

test('others wait for the first', async () => {
  const { asked, drawing } = over((url) => page(url, 'frame'));
  await Promise.all([drawing.read('a', signal), drawing.read('b', signal)]);
  expect(asked).toEqual(['a compare', 'b always']);
});

test('a first page that fails tells nothing: the next one does', async () => {
  const { asked, drawing } = over((url) => (url === 'a' ? failed(url) : page(url, 'static')));
  for (const url of ['a', 'b', 'c']) await drawing.read(url, signal);
  expect(asked).toEqual(['a compare', 'b compare', 'c when-empty']);
});

test('a page that is kept from before tells as well', async () => {
  const { asked, drawing } = over((url) => page(url, 'frame'), page('a', 'static'));
  await drawing.kept?.('a');
  await drawing.read('b', signal);
  expect(asked).toEqual(['b when-empty']);
});
