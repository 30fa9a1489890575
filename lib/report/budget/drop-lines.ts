import type { Budget } from '../../model/budget-schema.ts';
import type { AuditComparison } from '../compare-audits.ts';
import type { ClickChange } from '../compare/click-changes.ts';
import type { VisitorChange } from '../compare/score-changes.ts';
import { goalWords } from '../../model/goal-words.ts';
import { plainLine } from '../plain-line.ts';
import type { BudgetLine } from './check-budget.ts';
import { sayClicks } from './click-lines.ts';
import { said, say } from '../../model/say.ts';
import { sayDevice } from '../../model/say-device.ts';

/** What may not become worse than it was. Without an older result, or beside another site or other weights, nothing is known of it. */
export function dropLines(
  { score, clicks, findings }: NonNullable<Budget['drops']>,
  comparison: AuditComparison | null,
): readonly BudgetLine[] {
  const why = whyNot(comparison);
  if (!comparison || why !== '') return [{ what: say`Drops`, limit: say`as set`, found: say`not known`, state: 'not-known', note: why }];
  const { gained } = comparison.findings;
  return [
    ...(score === undefined ? [] : comparison.visitors.map((visitor) => scoreLine(visitor, score))),
    ...(clicks === undefined
      ? []
      : comparison.clicks.filter(({ figure }) => figure === 'typical').map((change) => clickLine(change, clicks))),
    ...(findings === undefined
      ? []
      : [
          {
            what: say`Findings that were not there`,
            limit: say`at most ${findings}`,
            found: String(gained.length),
            state: gained.length <= findings ? ('kept' as const) : ('missed' as const),
            note: gained.length <= findings ? '' : gained.map(({ title }) => plainLine(title)).join(' '),
          },
        ]),
  ];
}

function whyNot(comparison: AuditComparison | null): string {
  if (!comparison) return say`--compare names the older result`;
  if (!comparison.comparable.sameSite) return say`the older result is of another site`;
  return comparison.comparable.sameWeights ? '' : say`the older result was made with other weights`;
}

function scoreLine({ visitor, was, now, change, kind }: VisitorChange, most: number): BudgetLine {
  const line = { what: say`Fall of the ${said(visitor)} score`, limit: say`at most ${most}` };
  if (change === null) return { ...line, found: say`not known`, state: 'not-known', note: say`one of the two has no score` };
  const fell = Math.max(0, -change);
  const found = `${fell} (${was.score} -> ${now.score})`;
  if (fell <= most) return { ...line, found, state: 'kept', note: '' };
  return {
    ...line,
    found,
    state: kind === 'inside-the-band' ? 'kept' : 'missed',
    note: kind === 'inside-the-band' ? say`inside the band` : '',
  };
}

function clickLine({ goal, device, was, now }: ClickChange, most: number): BudgetLine {
  const line = {
    what: say`More clicks to ${said(goalWords[goal].to, { sense: 'to' })}, ${sayDevice(device)}`,
    limit: say`at most ${most}`,
    found: `${sayClicks(was)} -> ${sayClicks(now)}`,
  };
  if (typeof was === 'number' && now === 'no-way') return { ...line, state: 'missed', note: '' };
  if (typeof was !== 'number' || typeof now !== 'number') return { ...line, state: was === 'no-way' ? 'kept' : 'not-known', note: '' };
  return { ...line, state: now - was <= most ? 'kept' : 'missed', note: '' };
}
