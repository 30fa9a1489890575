import { loadavg } from 'node:os';
import { judgeWithFixes } from '../../lib/audit/fixes/judge-with-fixes.ts';
import { auditCatalog } from '../../lib/catalog/audit-catalog.ts';
import type { AuditExport } from '../../lib/model/audit-export.ts';
import { largeShop } from '../fakes/large-shop.ts';
import { judgeContext } from './judge-context.ts';
import { middle, rangeOf } from './middle.ts';
import { reportPaint } from './report-paint.ts';
import { sayTable } from './say-table.ts';

const goals = { firstPaintMs: 300, interactiveMs: 1_000, longTaskMs: 100 };
const openings = 7;
const pages = 2_000;

/** Prints how soon the report of a large audit is there in the built extension. */
export async function saySurfaces(): Promise<void> {
  const [cold, ...warm] = await reportPaint(await judged(), openings);
  if (!cold) throw new Error('The report did not open.');
  const row = (what: string, of: 'firstPaint' | 'interactive' | 'longestTask', goal: number) => {
    const found = warm.map((paint) => paint[of]);
    return [what, `${rangeOf(found, 0)} ms`, `${Math.round(cold[of])} ms`, `under ${goal} ms`, middle(found) < goal ? 'met' : 'MISSED'];
  };
  console.log(
    `\n${sayTable([
      [`report of ${pages} pages, load ${(loadavg()[0] ?? 0).toFixed(1)}`, `median of ${warm.length} (range)`, 'the first', 'goal', ''],
      row('first contentful paint', 'firstPaint', goals.firstPaintMs),
      row('all parts there, and a press would be answered', 'interactive', goals.interactiveMs),
      row('longest task until then', 'longestTask', goals.longTaskMs),
    ])}`,
  );
}

/** A shop of so many pages, judged on both screens, with all its fixes. */
function judged(): Promise<AuditExport> {
  return judgeWithFixes(largeShop(pages), auditCatalog, { ...judgeContext, pause: () => Promise.resolve() });
}
