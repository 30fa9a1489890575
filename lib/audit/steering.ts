import { classifyPage, type PageContext } from '../classify/classify-page.ts';
import { expectKind } from '../classify/expect-kind.ts';
import { withOwnWords } from '../classify/with-own-words.ts';
import type { AuditRecord } from '../model/audit.ts';
import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import type { PageFacts } from '../model/page.ts';
import { matchesPattern } from '../model/path-pattern.ts';
import { say } from '../model/say.ts';
import type { ReadPage } from '../model/site.ts';
import type { CrawlPlan } from '../crawl/crawl-plan.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import { taken } from './with-corrections.ts';

/** By what a crawl takes pages and links for something. */
export interface Steering extends Pick<CrawlPlan, 'vocabulary' | 'platforms' | 'promises'> {
  readonly recognise: (page: PageFacts, context: PageContext) => ReadPage;
}

/**
 * How an audit chooses what to read: by our lists and by the user's own words and patterns as they were when it began. Those that came
 * later only judge, so that an audit that is judged again makes the same choices.
 */
export function steeringOf({ rules = [] }: Pick<AuditRecord, 'rules'>, given: AuditCatalog): Steering {
  const catalog = { ...given, vocabulary: withOwnWords(given.vocabulary, rules) };
  const patterns = rules.flatMap((rule) => (rule.about === 'path' ? [rule] : []));
  const meant = (url: string): PageKindId | null => patterns.findLast(({ pattern }) => matchesPattern(pattern, url))?.kind ?? null;
  return {
    vocabulary: catalog.vocabulary,
    platforms: catalog.platforms,
    recognise(page, context) {
      const read = classifyPage(page, catalog, context);
      const kind = meant(page.url);
      return kind === null ? read : taken(read, [kind], say`You said so`);
    },
    promises(words, url, vocabulary) {
      const kind = meant(url);
      return kind === null
        ? expectKind({ words, url }, { ...catalog, vocabulary })
        : [{ kind, confidence: 1, evidence: [say`You said so`] } satisfies KindGuess];
    },
  };
}
