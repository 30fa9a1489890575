import type { Finding, LookedFor } from '@/lib/model/audit-export.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { judge } from './judge.ts';
import type { FakePage } from './site-reading.ts';

/** What came of one finding on a site; places as path and words. */
interface ToldOutcome extends Pick<Partial<Finding>, 'title' | 'severity'> {
  readonly state: LookedFor['state'] | undefined;
  readonly where: readonly (readonly [path: string, words: string])[];
}

export function outcomeOf(id: string, reading: SiteReading): ToldOutcome {
  const audit = judge(reading);
  const state = audit.lookedFor?.find((one) => one.id === id)?.state;
  const found = audit.findings.find((finding) => finding.id === id);
  const where = (found?.where ?? []).map(({ url, words }) => [new URL(url).pathname, words] as const);
  return { state, where, ...(found ? { title: found.title, severity: found.severity } : {}) };
}

/** So many pages under one path: /tea/1, /tea/2... */
export const pagesUnder = (path: string, count: number, make: (number: number) => FakePage): { readonly [path: string]: FakePage } =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${path}/${at + 1}`, make(at + 1)]));
