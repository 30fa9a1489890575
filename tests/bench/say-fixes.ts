import { deviceViews } from '../../lib/audit/device-views.ts';
import { editedViews } from '../../lib/audit/fixes/edited-views.ts';
import { judgeWithFixes } from '../../lib/audit/fixes/judge-with-fixes.ts';
import { judgeVisitors } from '../../lib/audit/judge-visitors.ts';
import { judgeSite } from '../../lib/audit/judge-site.ts';
import { auditCatalog } from '../../lib/catalog/audit-catalog.ts';
import type { SiteEdit } from '../../lib/model/fix-schema.ts';
import { largeShop } from '../fakes/large-shop.ts';
import { judgeContext as context } from './judge-context.ts';
import { middle } from './middle.ts';
import { sayTable } from './say-table.ts';

const catalog = auditCatalog;
const goalMs = 100;
const changes = [
  [
    'a link in the menu, on every page',
    (n) => ({
      edit: 'add-link',
      on: 'every-page',
      place: 'menu',
      words: `Kind words ${n}`,
      to: 'https://shop.test/kind-words',
      like: 'https://shop.test/journal',
    }),
  ],
  [
    'a link on each product',
    (n) => ({
      edit: 'add-link',
      on: { kinds: ['product'] },
      place: 'main',
      words: `Delivery ${n}`,
      to: 'https://shop.test/delivery',
      like: null,
    }),
  ],
  ['five reviews on each product', () => ({ edit: 'add-reviews', on: { kinds: ['product'] }, count: 5 })],
] as const satisfies readonly (readonly [string, (n: number) => SiteEdit])[];

/** What it costs to try a change: made to a copy, and all four visitors judged again on both devices, beside judging the whole site. Processor time of this process. */
export async function sayFixes({ pages, rounds }: { readonly pages: number; readonly rounds: number }): Promise<void> {
  const reading = largeShop(pages);
  const audit = judgeSite(reading, catalog, context);
  const views = deviceViews(reading, catalog, null);
  const judged = (edits: readonly SiteEdit[]) =>
    judgeVisitors(editedViews(views, edits, { pointsOnly: true }), { catalog, coverage: audit.coverage });
  judged([]);
  const whole = middle(times(rounds, () => judgeSite(reading, catalog, context)));
  const tried = changes.map(([name, edit]) => [name, middle(times(rounds * 3, (n) => judged([edit(n)])))] as const);
  const began = process.cpuUsage();
  const { fixes: found, bestFixes } = await judgeWithFixes(reading, catalog, { ...context, pause: () => Promise.resolve() });
  const all = cpuMs(began);
  console.log(
    `\n${sayTable([
      [`fixes, a shop of ${reading.pages.length} pages on two devices`, 'CPU ms', 'of judging the whole site', 'goal'],
      ['judging the whole site', whole.toFixed(0), '1', ''],
      ...tried.map(([name, ms]) => [`a change tried: ${name}`, ms.toFixed(0), (ms / whole).toFixed(2), `under ${goalMs} ms`]),
      [`all of it: ${found.length} fixes, ${bestFixes?.tried ?? 0} sets tried`, all.toFixed(0), (all / whole).toFixed(1), ''],
    ])}`,
  );
}

function times(rounds: number, work: (round: number) => unknown): readonly number[] {
  return Array.from({ length: rounds }, (_, round) => {
    const began = process.cpuUsage();
    work(round);
    return cpuMs(began);
  });
}

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
