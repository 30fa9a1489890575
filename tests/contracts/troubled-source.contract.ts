import { afterAll, describe, expect, test } from 'vitest';
import type { SourceUnderTest } from './page-source.contract.ts';

/** Short, so that what never answers costs a test no half minute. */
export const testPatience = { firstByteMs: 2_000, wholeMs: 3_500, strangerMs: 10_000 };
const day = 86_400_000;

/** What must come of each of the misbehaving site's oddities: by its path, part of the answer. */
const pages: Readonly<Record<string, object>> = {
  '/untyped': { title: 'Untyped' },
  '/called-nothing-known': { title: 'Mislabelled' },
  '/unknown-charset.html': { title: 'Unknown', charset: 'utf-8' },
  '/shift-jis.html': { title: 'お茶', charset: 'shift_jis' },
  '/long.html': { cut: true, title: 'Long' },
  '/bomb.html': { cut: true, title: 'Bomb' },
  '/endless.html': { cut: true, title: 'Half a page' },
  '/drips.html?every=60': { cut: true, excerpt: expect.stringMatching(/^Drip/) },
  '/breaks-off.html': { cut: true, excerpt: expect.stringContaining('What stands here came') },
  '/breaks-off-packed.html': { cut: true, title: 'Half a page' },
  '/promises-more.html': { cut: true, excerpt: expect.stringContaining('What stands here came') },
  '/promises-more-and-waits.html': { cut: true, excerpt: expect.stringContaining('What stands here came') },
  '/promises-less.html': { cut: false, headings: [expect.objectContaining({ text: 'Half a page' })] },
  '/maintenance.html': { title: 'We are down for maintenance' },
  '/write-to-us.html': { title: 'Write to us', noindex: false },
  '/login.html': { title: 'Log in' },
  '/noindex.html': { noindex: true },
  '/noindex-by-header.html': { noindex: true },
};
const failures: Readonly<Record<string, object>> = {
  '/hangs': { reason: 'timeout', status: null },
  '/hangs-after-headers.html': { reason: 'timeout' },
  '/drips.html?every=1000': { reason: 'timeout' },
  '/breaks-off-at-once': { reason: 'network', status: null },
  '/breaks-off-empty.html': { reason: 'network' },
  '/called-text': { reason: 'not-html', detail: 'text/plain' },
  '/called-download': { reason: 'not-html', detail: 'application/octet-stream' },
  '/png-called-html': { reason: 'not-html', detail: 'image/png' },
  '/pdf-called-html': { reason: 'not-html', detail: 'application/pdf' },
  '/text-called-nothing': { reason: 'not-html' },
  '/prices': { reason: 'not-html', detail: 'application/json' },
  '/empty.html': { reason: 'empty', status: 200 },
  '/only-spaces.html': { reason: 'empty' },
  '/hundred/1': { reason: 'redirected' },
  '/loop-self': { reason: 'redirected' },
  '/to-file': { reason: 'redirected' },
  '/to-data': { reason: 'redirected' },
  '/to-script': { reason: 'redirected' },
  '/far-away': { reason: 'redirected' },
  '/nowhere': { reason: 'status', status: 302 },
  '/gone-for-good.html': { reason: 'status', status: 410 },
  '/error.html': { reason: 'status', status: 500, retryAfterMs: null },
  '/members.html': { reason: 'refused', status: 403 },
  '/too-many.html': { reason: 'refused', status: 429, retryAfterMs: 2_000 },
  '/too-many-silent.html': { reason: 'refused', status: 429, retryAfterMs: null },
  '/not-until-tomorrow.html': { reason: 'status', status: 503, retryAfterMs: day },
  '/guarded.html': { reason: 'bot-wall', status: 403, detail: 'Cloudflare' },
  '/guarded-softly.html': { reason: 'bot-wall', status: 200, detail: 'DataDome' },
  '/guarded-by-box.html': { reason: 'bot-wall', status: 403, detail: 'captcha' },
  '/staging/plans.html': { reason: 'login-wall', status: 401 },
};

/** What a source that reads the web makes of a site that misbehaves. */
export function troubledSourceContract(name: string, { source, at, close }: SourceUnderTest): void {
  const forEver = new AbortController().signal;

  // Side by side, for some take seconds; no address twice at once, as no crawl does.
  describe.concurrent(`${name} reads a site that misbehaves`, () => {
    afterAll(() => close?.());

    test.each(Object.entries(pages))('%s is kept as a page', async (path, facts) => {
      const answer = await source.read(at(path), forEver);
      expect(answer).toMatchObject({ outcome: 'page', url: at(path), facts });
      if (answer.outcome === 'page') expect(answer.bytes).toBeLessThanOrEqual(1_000_000);
    });

    test.each(Object.entries(failures))('%s is no page, and says why', async (path, failure) => {
      expect(await source.read(at(path), forEver)).toMatchObject({ outcome: 'failed', url: at(path), ...failure });
    });

    test('a date to come again is told as a time to wait', async () => {
      const answer = await source.read(at('/busy-until.html'), forEver);
      expect(answer).toMatchObject({ outcome: 'failed', status: 429 });
      if (answer.outcome === 'failed') expect(answer.retryAfterMs).toBeOneOf([1_000, 2_000]);
    });

    test('a redirect to the log-in is a page at the log-in', async () => {
      const facts = { url: at('/login.html?next=/price-list'), requestedUrl: at('/price-list') };
      expect(await source.read(at('/price-list'), forEver)).toMatchObject({ outcome: 'page', url: at('/price-list'), facts });
    });

    test('a page asked for with the validator it came with is unchanged, and with another it comes anew', async () => {
      const first = await source.read(at('/steady.html'), forEver);
      expect(first).toMatchObject({ outcome: 'page', etag: '"steady-1"' });
      const again = await source.read(at('/steady.html'), forEver, { etag: '"steady-1"' });
      expect(again).toEqual({ outcome: 'unchanged', url: at('/steady.html'), ms: expect.any(Number) });
      expect(await source.read(at('/steady.html'), forEver, { etag: '"steady-0"' })).toMatchObject({ outcome: 'page', etag: '"steady-1"' });
    });

    test('a validator that no header can carry is left out', async () => {
      expect(await source.read(at('/steady.html?odd'), forEver, { etag: '"a\r\nb: c"' })).toMatchObject({ outcome: 'page' });
    });

    test('a request that hangs is given up with the reason of whoever gives up', async () => {
      const giveUp = new AbortController();
      const asked = source.read(at('/hangs?given-up'), giveUp.signal);
      setTimeout(() => giveUp.abort(new Error('enough')), 100);
      await expect(asked).rejects.toThrow('enough');
    });

    test('texts are told by their content: gzipped, under a wrong type, cut where they are long', async () => {
      expect(await source.readText(at('/packed.xml.gz'), forEver)).toMatch(/^<\?xml[\s\S]*\/fine\.html[\s\S]*<\/urlset>$/);
      expect(await source.readText(at('/called-html.xml'), forEver)).toContain('<urlset');
      expect(await source.readText(at('/long.xml.gz'), forEver)).toHaveLength(500_000);
      expect(await source.readText(at('/apology.txt'), forEver)).toBeNull();
      expect(await source.readText(at('/breaks-off-empty.html?text'), forEver)).toBeNull();
    });
  });
}
