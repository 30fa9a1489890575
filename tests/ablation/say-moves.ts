import type { Device } from '@/lib/model/page.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import type { SiteName } from './ablations.ts';
import { tolerance, type Change } from './change.ts';
import type { Scores } from './judge-made.ts';

/** A change with what it did. */
export interface Moved {
  readonly site: SiteName;
  readonly change: Change;
  readonly before: Scores;
  readonly after: Scores;
}

const devices = ['desktop', 'phone'] as const satisfies readonly Device[];

/** Points by which a visitor's score has moved; NaN where there is none. */
export const pointsOf = ({ before, after }: Moved, visitor: (typeof visitorIds)[number], device: Device): number =>
  (after[visitor][device].score ?? NaN) - (before[visitor][device].score ?? NaN);

/** Whether all is moved as declared: what falls or rises does so by more than the tolerance, and who is not named stays within it. */
export function isAsDeclared(moved: Moved): boolean {
  const { change, before, after } = moved;
  return visitorIds.every((visitor) =>
    devices.every((device) => {
      const points = pointsOf(moved, visitor, device);
      if (change.on !== undefined && device !== change.on) return points === 0;
      switch (change.moves[visitor]) {
        case 'falls':
          return points < -tolerance;
        case 'rises':
          return points > tolerance;
        case 'may fall':
          return points <= tolerance;
        case 'not known':
          return points <= tolerance && after[visitor][device].low < before[visitor][device].low - tolerance;
        case undefined:
          return Math.abs(points) <= tolerance;
      }
    }),
  );
}

/** All changes as a table in Markdown: points on desktop, and on the phone where they differ. */
export function sayMoves(all: readonly Moved[]): string {
  return markdown([
    ['site', 'change', ...visitorIds, 'as declared'],
    ...all.map((moved) => [
      moved.site,
      moved.change.name,
      ...visitorIds.map((visitor) => {
        const [desktop, phone] = devices.map((device) => signed(pointsOf(moved, visitor, device)));
        const declared = moved.change.moves[visitor];
        return `${desktop === phone ? desktop : `${desktop}, phone ${phone}`}${declared ? ` (${declared})` : ''}`;
      }),
      isAsDeclared(moved) ? 'yes' : 'NO',
    ]),
  ]);
}

export function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const signed = (points: number): string => (points > 0 ? `+${points}` : points === 0 ? '0' : String(points));
