import { shortenPassage } from '../classify/shorten-passage.ts';
import { wordsOfPages } from '../classify/words-of-pages.ts';
import type { AuditRecord } from '../model/audit.ts';
import type { PageAnswer } from '../model/page-answer.ts';
import type { SiteReading } from '../model/site.ts';
import type { Clock } from '../ports/clock.ts';
import type { RevisitingSource } from '../ports/page-source.ts';
import type { JudgeContext } from './judge-site.ts';
import type { AuditHouse } from './running-audit.ts';
import { rememberingSource } from './remembering-source.ts';
import { runAudit } from './run-audit.ts';
import { whatWasShown } from './what-was-shown.ts';

/**
 * Reads the site of an audit that has ended once more, from what the archive holds of it: the site is asked for nothing. The audit is
 * run again over its own answers and makes the same choices. Null when its pages are not kept any more.
 */
export async function readAgain(
  record: AuditRecord,
  house: AuditHouse,
): Promise<{ readonly reading: SiteReading; readonly context: JudgeContext } | null> {
  const { archive, catalog } = house;
  const earlier = await archive.result(record.id);
  if (!earlier) return null;
  let isOver = false;
  const source = rememberingSource(
    onlyKept(house, record.id, () => (isOver = true)),
    archive,
    {
      auditId: record.id,
      basedOn: null,
      arrives: () => 'stored',
      shorten: (passage, page) => shortenPassage(passage, wordsOfPages([page], catalog.vocabulary)),
    },
  );
  const layouts = new Map(
    await Promise.all(earlier.pages.map(async ({ url }) => [url, (await archive.layouts(record.id, url)) ?? []] as const)),
  );
  const world = {
    catalog,
    source,
    renderer: { isSeen: () => true, layOut: async (url: string) => layouts.get(url) ?? [] },
    clock: noTime(),
    version: earlier.generator.version,
    before: null,
    shown: () => whatWasShown(record, house),
    gate: () => Promise.resolve(),
    isStopped: () => isOver,
    signal: new AbortController().signal,
  };
  for await (const step of runAudit(record, world)) if (step.event === 'read') return step;
  return null;
}

/** Answers what the archive holds; the first thing that it does not hold is where that run was stopped. */
function onlyKept({ archive }: AuditHouse, auditId: string, onMissing: () => void): RevisitingSource {
  return {
    async read(url) {
      const kept = await archive.answer(auditId, url);
      if (kept) return kept;
      onMissing();
      return { outcome: 'failed', url, reason: 'not-asked', status: null, detail: null, ms: 0, retryAfterMs: null } satisfies PageAnswer;
    },
    readText: () => Promise.resolve(null),
  };
}

/** Pauses for the site's sake are not kept a second time. */
function noTime(): Clock {
  let now = 0;
  return {
    now: () => now,
    async wait(delayMs, signal) {
      signal.throwIfAborted();
      now += delayMs;
    },
  };
}
