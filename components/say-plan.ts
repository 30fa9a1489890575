import { say } from '@/lib/model/say.ts';
import type { AuditSettings } from '@/lib/model/settings.ts';
import { sayCount } from './say-count.ts';
import { sayDuration } from './say-duration.ts';

/** A site answers a little slower than it may be asked; measured on the lab's shops, rounded up. */
const slack = 1.2;

/** What a check will do, before it is started: how much, how long. How fast stands in the choices. */
export function sayPlan({ pages, perSecond }: Pick<AuditSettings, 'pages' | 'perSecond'>): string {
  if (perSecond === null) return say`Reads up to ${sayCount(pages, 'page')}, as fast as the site answers.`;
  return say`Reads up to ${sayCount(pages, 'page')}: about ${sayDuration((pages / perSecond) * slack)}.`;
}

/** Whether pages will be drawn, and what that leaves behind. `runsScripts`: this browser lets us draw pages with theirs. */
export function sayDrawing(draw: boolean, runsScripts: boolean): string {
  if (draw && !runsScripts) return say`Draws pages without their scripts: what only those show stays not yet known.`;
  if (!draw) return say`Draws no page: what only a phone or scripts show stays not yet known.`;
  return say`Draws pages: the first, and all that scripts make, count as visits in the site’s statistics.`;
}
