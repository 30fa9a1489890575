import type { LaunchRow } from '@/lib/model/launch-schema.ts';
import type { SiteDoor } from '@/lib/model/site-door.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { judge } from './judge.ts';

const door: SiteDoor = { robots: 'open', sitemap: [], moved: new Map(), missing: null };

/** What came of one line of the list before launch; places as path and words. */
export function launchOf(id: string, reading: SiteReading, seen: Partial<SiteDoor> | null = {}) {
  const { launch = [] } = judge(seen === null ? reading : { ...reading, door: { ...door, ...seen } });
  const row: LaunchRow | undefined = launch.find((one) => one.id === id);
  return { state: row?.state, words: row?.words, where: (row?.where ?? []).map(({ url, words }) => [new URL(url).pathname, words]) };
}
