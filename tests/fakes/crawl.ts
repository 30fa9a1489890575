import { otherPages } from '@/lib/catalog/other-pages.ts';
import { pageKinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifyPage } from '@/lib/classify/classify-page.ts';
import { expectKind } from '@/lib/classify/expect-kind.ts';
import { crawlSite } from '@/lib/crawl/crawl-site.ts';
import type { CrawlEvent, CrawlState } from '@/lib/crawl/crawl-state.ts';
import { defaultSettings, type AuditSettings } from '@/lib/model/settings.ts';
import type { PageSource } from '@/lib/ports/page-source.ts';
import { fakeClock } from './fake-clock.ts';
import { fakeOrigin, type FakeSite } from './fake-site.ts';

const catalog = { vocabulary, kinds: pageKinds, others: otherPages, platforms };

/** A small shop with what a crawl must not ask for. */
export const shop: FakeSite = {
  '/': [
    ['/teas', 'All teas'],
    ['/faq', 'FAQ'],
    ['/logout', 'Log out'],
    ['/goodbye', 'Log out'],
    ['/?add-to-cart=1', 'Add to cart'],
    ['https://elsewhere.example/', 'Friends'],
    ['/price-list.pdf', 'Price list'],
    ['/about', 'About us'],
  ],
  '/teas': [
    ...Array.from({ length: 40 }, (_, n) => [`/teas/tea-${n}`, `Tea ${n}`] as const),
    ['/teas?sort=price', 'By price'],
    ['/teas?colour=green', 'Green'],
    ['/teas?page=2', '2'],
  ],
  '/teas?page=2': Array.from({ length: 40 }, (_, n) => [`/teas/rare-${n}`, `Rare tea ${n}`] as const),
  '/faq': [['/shipping', 'Shipping and returns']],
  '/shipping': [],
  '/about': [['/gone', 'Our old shop']],
};

/** Runs a crawl of a fake site to its end, with the real lists. */
export async function crawl(
  source: PageSource,
  settings: Partial<AuditSettings> = {},
  { stopAfter = Infinity, ...change }: { readonly stopAfter?: number; readonly showsLogin?: () => boolean } = {},
): Promise<{ readonly events: readonly CrawlEvent[]; readonly state: CrawlState; readonly stopped: string }> {
  const events: CrawlEvent[] = [];
  const plan = {
    origin: fakeOrigin,
    from: `${fakeOrigin}/`,
    settings: { ...defaultSettings, perSecond: null, ...settings },
    vocabulary,
    platforms,
    recognise: (page: Parameters<typeof classifyPage>[0]) => classifyPage(page, catalog, { start: `${fakeOrigin}/`, inbound: [] }),
    promises: (words: string, url: string) => expectKind({ words, url }, catalog),
    showsLogin: () => false,
    isLoginWall: () => false,
    ...change,
  };
  let answered = 0;
  for await (const event of crawlSite(plan, {
    source,
    clock: fakeClock(),
    gate: async () => undefined,
    isStopped: () => answered >= stopAfter,
    signal: new AbortController().signal,
  })) {
    events.push(event);
    if (event.event === 'answered') answered += 1;
    if (event.event === 'ended') return { events, state: event.state, stopped: event.stopped };
  }
  throw new Error('a crawl ends with an event');
}

/** Why an address of the fake site was not read. */
export const reasonFor = (state: CrawlState, path: string) =>
  state.unread().find(({ url }) => url === new URL(path, fakeOrigin).href)?.reason;
