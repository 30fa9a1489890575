import type { Coverage } from '../model/audit-export.ts';
import { mergeSessionChanges } from '../model/session-changes.ts';
import { failureReasons, type FailureReason, type SiteReading, type SkipReason, type UnreadAddress } from '../model/site.ts';
import { changesSince } from './changes-since.ts';
import { hostsOf } from './hosts-of.ts';
import type { JudgeContext } from './judge-site.ts';
import { notKnownOf, renderedPages } from './not-known.ts';

/** Addresses left out for these reasons may be pages that visitors see; all others are none, or are not this site's. */
const mayBePages: ReadonlySet<string> = new Set<SkipReason>(['budget', 'robots', 'more-of-the-same']);
const failures: ReadonlySet<string> = new Set(failureReasons);
/** The page may well be there; it did not come this time. */
const mayComeAgain: ReadonlySet<string> = new Set<FailureReason>(['network', 'timeout', 'refused', 'bot-wall', 'unreadable', 'not-asked']);

/** What was read and what was not, and why. */
export function coverageOf(reading: SiteReading, context: JudgeContext): Coverage {
  const failed = reading.unread.filter(({ reason }) => failures.has(reason));
  const skipped = reading.unread.filter(({ reason }) => !failures.has(reason));
  const open = reading.unread.filter(mayBePage).length;
  return {
    pagesRead: reading.pages.length,
    pagesKnown: reading.pages.length + open,
    skipped: countReasons(skipped),
    examples: Object.fromEntries(reading.unread.toReversed().map(({ reason, url }) => [reason, url])),
    failed: failed.length,
    failures: countReasons(failed),
    requests: context.requests,
    bytes: context.bytes,
    durationMs: context.durationMs,
    rendered: renderedPages(reading),
    changed: mergeSessionChanges(reading.pages.flatMap(({ facts }) => facts.changed ?? [])),
    stopped: context.stopped,
    because: becauseOf(reading, context),
    hosts: hostsOf(reading, context.settings.hosts),
    languages: languagesOf(reading, context.languageOf),
    leftOut: [...new Set(reading.pages.flatMap(({ facts }) => facts.leftOut))],
    slowed: context.slowed,
    changes: context.before && changesSince(context.before, reading),
    unseenTemplateShare: reading.unread.some(mayBePage) ? context.unseenShare : 0,
    complete: open === 0,
    notKnown: [...notKnownOf(reading)],
  };
}

/** It may be a page, and nobody knows what stands on it. */
export function mayBePage({ reason, status }: UnreadAddress): boolean {
  return mayBePages.has(reason) || mayComeAgain.has(reason) || (reason === 'status' && (status === 429 || (status ?? 0) >= 500));
}

function countReasons(addresses: readonly UnreadAddress[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of addresses) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** Why no more was read. */
function becauseOf({ unread }: SiteReading, { stopped }: JudgeContext): Coverage['because'] {
  if (stopped === 'errors') return 'refused';
  if (stopped !== 'done') return stopped;
  return unread.some(({ reason }) => reason === 'more-of-the-same') ? 'enough' : 'all-read';
}

/** Addresses of other languages, by language. */
function languagesOf({ unread }: SiteReading, languageOf: (address: string) => string | null): Coverage['languages'] {
  const counts: Record<string, number> = {};
  for (const { url, reason } of unread) {
    if (reason !== 'other-language') continue;
    const language = languageOf(url) ?? 'other';
    counts[language] = (counts[language] ?? 0) + 1;
  }
  return counts;
}
