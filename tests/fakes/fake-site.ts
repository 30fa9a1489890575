import type { PageAnswer } from '@/lib/model/page-answer.ts';
import type { PageSource } from '@/lib/ports/page-source.ts';
import { pageFacts } from './page-facts.ts';

/** A site of our own invention: path -> the paths it links to, with their words. */
export type FakeSite = { readonly [path: string]: readonly (readonly [to: string, words: string])[] };

export const fakeOrigin = 'https://shop.example';

/** A page source over a fake site. `delay` gives each request some turns of the event loop, so that answers overtake each other. */
export function fakeSource(site: FakeSite, delay: (url: string) => number = () => 0): PageSource & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async read(url, signal): Promise<PageAnswer> {
      asked.push(url);
      for (let turn = 0; turn < delay(url); turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
      signal.throwIfAborted();
      const { pathname, search } = new URL(url);
      const links = site[`${pathname}${search}`];
      if (!links) return { outcome: 'failed', url, reason: 'status', status: 404, detail: null, ms: 1, retryAfterMs: null };
      return { outcome: 'page', url, bytes: 100, ms: 1, etag: null, facts: factsOf(url, links) };
    },
    readText: async () => null,
  };
}

function factsOf(url: string, links: readonly (readonly [string, string])[]) {
  return pageFacts({
    url,
    requestedUrl: url,
    fingerprint: url,
    // Pages of one folder are of one make.
    skeleton: new URL(url).pathname.split('/')[1] ?? '',
    title: titleOf(url),
    links: links.map(([to, words]) => ({
      to: new URL(to, url).href,
      words,
      namedBy: 'text' as const,
      place: 'main' as const,
      slot: 'main a',
      rel: [],
      acts: null,
      hidden: null,
      heading: null,
    })),
  });
}

/** Pages say what they are: `/about-us` is titled "about us". */
function titleOf(url: string): string {
  return new URL(url).pathname.split('/').at(-1)?.replaceAll('-', ' ') ?? '';
}
