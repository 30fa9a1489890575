import { runAudit } from '../../lib/audit/run-audit.ts';
import { auditCatalog } from '../../lib/catalog/audit-catalog.ts';
import type { AuditExport } from '../../lib/model/audit-export.ts';
import type { AuditRecord } from '../../lib/model/audit.ts';
import type { PageAnswer } from '../../lib/model/page-answer.ts';
import type { CrawlPlan } from '../../lib/crawl/crawl-plan.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import type { PageSource } from '../../lib/ports/page-source.ts';
import type { PageReader } from './page-reader.ts';
import { storeKinds, storePage } from './store/store-page.ts';

const catalog = auditCatalog;
const origin = 'http://bigshop.localhost';

/** What a check of the store knew after so many pages. */
export interface Knowledge {
  readonly pages: number;
  /** Kinds that the store has and of which no page was recognised yet. */
  readonly missing: readonly string[];
  /** Clicks until a book is in the cart and the cart on the screen, on a desktop. */
  readonly cart: {
    readonly quickest: number | null;
    readonly typical: number | null;
    readonly slowest: number | null;
    /** As text, to be compared. */
    readonly parts: string;
  };
}

/** Reads the store in one order and says what was known on the way: after every page up to 120, later after every twentieth, from 400 on after every hundredth. */
export async function readingOfStore(
  reader: PageReader,
  reads: { readonly pages: number; readonly worth?: CrawlPlan['worth'] },
): Promise<readonly Knowledge[]> {
  let time = 0;
  let answered = 0;
  const source: PageSource = {
    async read(url): Promise<PageAnswer> {
      const html = storePage(new URL(url));
      answered += 1;
      // An early result is given when time has passed.
      if (answered % (answered <= 120 ? 1 : answered <= 400 ? 20 : 100) === 0) time += 10_000;
      if (html === null) return { outcome: 'failed', url, reason: 'status', status: 404, detail: null, ms: 1, retryAfterMs: null };
      return { outcome: 'page', url, facts: await reader.read(url, html), bytes: html.length, ms: 1, etag: null };
    },
    readText: async () => null,
  };
  const world = {
    source,
    renderer: null,
    clock: { now: () => time, wait: async () => undefined },
    catalog,
    version: '0',
    before: null,
    shown: async () => ({ ways: [], ownPages: [], corrections: [] }),
    gate: async () => undefined,
    isStopped: () => false,
    signal: new AbortController().signal,
    ...(reads.worth ? { worth: reads.worth } : {}),
  };
  const known: Knowledge[] = [];
  for await (const step of runAudit(recordOf(reads), world)) if (step.event === 'result') known.push(knowledgeOf(step.result));
  return known;
}

function recordOf({ pages, worth }: { readonly pages: number; readonly worth?: CrawlPlan['worth'] }): AuditRecord {
  return {
    id: 'bench',
    origin,
    from: `${origin}/`,
    tabId: null,
    settings: { ...defaultSettings, perSecond: null, pages, thorough: worth !== undefined, draw: false },
    state: 'running',
    trouble: null,
    startedAt: 0,
    endedAt: null,
    workedMs: 0,
    basedOn: null,
  };
}

function knowledgeOf({ pages, clicksToGoal, coverage }: AuditExport): Knowledge {
  const missing = Object.entries(storeKinds).filter(
    ([kind, path]) => !pages.some((page) => path.test(new URL(page.url).pathname) && page.kinds.some((guess) => guess.kind === kind)),
  );
  const cart = clicksToGoal['cart']?.desktop;
  return {
    pages: coverage.pagesRead,
    missing: missing.map(([kind]) => kind),
    cart: {
      quickest: cart?.quickest ?? null,
      typical: cart?.typical ?? null,
      slowest: cart?.slowest ?? null,
      parts: JSON.stringify(cart?.parts ?? null),
    },
  };
}
