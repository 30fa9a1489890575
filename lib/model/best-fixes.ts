import type { AuditExport, VisitorScore } from './audit-export.ts';
import type { Fix, Gains } from './fix-schema.ts';
import { whyLess } from './fix-words.ts';
import type { Device } from './page.ts';
import { said, say } from './say.ts';
import { visitorWords } from './visitor-words.ts';

/** What becomes of one visitor's score, on the device of the headline score. */
export interface Helped extends Pick<VisitorScore, 'id'> {
  readonly device: Device;
  readonly was: number;
  readonly now: number;
}

/** The fixes that help most together, in the order of the list. None while a check goes on, and in older results. */
export function bestFixesOf({ fixes, bestFixes }: Pick<AuditExport, 'fixes' | 'bestFixes'>): readonly Fix[] {
  return fixes.filter(({ id }) => bestFixes?.ids.includes(id));
}

/** Whose score changes, the most helped first; of equals in the order of the visitors. */
export function whoIsHelped(gains: Gains, visitors: readonly Pick<VisitorScore, 'id' | 'device' | 'score'>[]): readonly Helped[] {
  return visitors
    .flatMap(({ id, device, score }) => {
      const gain = gains[id][device];
      return gain === null || gain === 0 || score === null ? [] : [{ id, device, was: score, now: score + gain }];
    })
    .toSorted((a, b) => b.now - b.was - (a.now - a.was));
}

/** Whom the best fixes cost points together, and by which change; null where they cost nobody any. */
export function sayWhoLoses({ fixes, bestFixes, visitors }: Pick<AuditExport, 'fixes' | 'bestFixes' | 'visitors'>): string | null {
  if (!bestFixes) return null;
  const losers = whoIsHelped(bestFixes.gains, visitors).filter(({ was, now }) => now < was);
  const edits = bestFixesOf({ fixes, bestFixes }).filter(({ gains }) => losers.some(({ id, device }) => (gains[id][device] ?? 0) < 0));
  if (losers.length === 0) return null;
  const named = losers.map(({ id, was, now }) => `${said(visitorWords[id].name)} −${was - now}`).join(', ');
  return say`${named}: ${whyLess(edits.flatMap(({ edit }) => edit))}.`;
}

/** A point more or less may be rounding. */
const rounding = 1;

/** Together they give some visitor less than each by itself would have it: what they do overlaps. */
export function doOverlap({ fixes, bestFixes, visitors }: Pick<AuditExport, 'fixes' | 'bestFixes' | 'visitors'>): boolean {
  if (!bestFixes) return false;
  const chosen = bestFixesOf({ fixes, bestFixes });
  return visitors.some(({ id, device }) => {
    const sum = chosen.reduce((points, { gains }) => points + (gains[id][device] ?? 0), 0);
    return (bestFixes.gains[id][device] ?? 0) < sum - rounding;
  });
}
