import { afterAll, describe, expect, test } from 'vitest';
import type { PageAnswer, UnchangedPage } from '@/lib/model/page-answer.ts';
import type { PageSource, RevisitingSource } from '@/lib/ports/page-source.ts';

/** A page source and the site it reads, which has a `/fine.html` called "Fine" and nothing at `/gone.html`. */
export interface SourceUnderTest<Source = RevisitingSource> {
  readonly source: Source;
  /** The address of a path of the site. */
  readonly at: (path: string) => string;
  readonly close?: () => void;
}

/** What the crawl relies on, whoever reads for it. */
export function pageSourceContract(name: string, { source, at, close }: SourceUnderTest<PageSource | RevisitingSource>): void {
  const forEver = new AbortController().signal;

  describe(`${name} is a page source`, () => {
    afterAll(() => close?.());

    test('a page comes under the address it was asked for, with its facts', async () => {
      const answer = await source.read(at('/fine.html'), forEver);
      expect(answer).toMatchObject({ outcome: 'page', url: at('/fine.html'), facts: { url: at('/fine.html'), status: 200, cut: false } });
    });

    test('an address without a page is an answer, not an error', async () => {
      const answer = await source.read(at('/gone.html'), forEver);
      expect(answer).toMatchObject({ outcome: 'failed', url: at('/gone.html'), reason: 'status', status: 404, retryAfterMs: null });
    });

    test('whoever gives up hears their own reason', async () => {
      const reason = new Error('enough');
      await expect(source.read(at('/fine.html'), AbortSignal.abort(reason))).rejects.toBe(reason);
    });

    test('that all was received is told once at most', async () => {
      let told = 0;
      await source.read(at('/fine.html'), forEver, { onReceived: () => (told += 1) });
      expect(told).toBeLessThanOrEqual(1);
    });

    test('a text that is not there is null', async () => {
      expect(await source.readText(at('/gone.html'), forEver)).toBeNull();
    });

    test('the same page twice gives the same facts', async () => {
      const [one, two] = [await source.read(at('/fine.html'), forEver), await source.read(at('/fine.html'), forEver)];
      expect(factsOf(two)).toEqual(factsOf(one));
    });
  });
}

function factsOf(answer: PageAnswer | UnchangedPage): unknown {
  return answer.outcome === 'page' ? answer.facts : null;
}
