import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilDressed } from '@/lib/adapters/until-dressed.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new AbortController().signal;
/** A document that is still loading, with style sheets that have come or not. */
const loading = (...links: readonly { readonly sheet: object | null; readonly media?: string }[]) =>
  ({
    readyState: 'interactive',
    querySelectorAll: () => links.map((one) => ({ disabled: false, media: '', ...one })),
    defaultView: { matchMedia: (media: string) => ({ matches: media !== 'print' }) },
  }) as unknown as Document & { readyState: string };

async function answer(document: Document): Promise<boolean> {
  const dressed = untilDressed(document, never);
  await vi.advanceTimersByTimeAsync(5_000);
  return dressed;
}

test('a page whose style sheets are there is dressed, though its pictures are on their way', async () => {
  expect(await answer(loading({ sheet: {} }, { sheet: null, media: 'print' }))).toBe(true);
  expect(await answer(loading())).toBe(true);
});

test('one that hangs is not looked at undressed', async () => {
  expect(await answer(loading({ sheet: {} }, { sheet: null }))).toBe(false);
});

test('one that failed keeps nobody waiting', async () => {
  const page = loading({ sheet: null });
  setTimeout(() => Object.assign(page, { readyState: 'complete' }), 500);
  expect(await answer(page)).toBe(true);
});
