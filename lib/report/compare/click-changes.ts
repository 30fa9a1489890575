import type { AuditExport } from '../../model/audit-export.ts';
import type { Device } from '../../model/page.ts';
import type { GoalKind } from '../../model/settings.ts';

export const clickFigureNames = ['quickest', 'typical', 'slowest', 'bySearch'] as const;
export type ClickFigureName = (typeof clickFigureNames)[number];

/** no-way: looked for, and none was found. not-known: nothing was laid out for that device. no-goal: not among the goals of the site. */
export type Clicks = number | 'no-way' | 'not-known' | 'no-goal';

export interface ClickChange {
  readonly goal: GoalKind;
  readonly device: Device;
  readonly figure: ClickFigureName;
  readonly was: Clicks;
  readonly now: Clicks;
}

/** One figure of a result. Of the search it is not told whether there is none, or no way by it. */
export function clicksOf({ clicksToGoal }: AuditExport, { goal, device, figure }: Pick<ClickChange, 'goal' | 'device' | 'figure'>): Clicks {
  const devices = clicksToGoal[goal];
  if (devices === undefined) return 'no-goal';
  const figures = devices[device];
  return figures === null ? 'not-known' : (figures[figure] ?? 'no-way');
}

/** Every figure to every goal that one of the two has, also those that did not change; figures that neither knows are left out. */
export function clickChanges(was: AuditExport, now: AuditExport): readonly ClickChange[] {
  const goals = [...new Set([...now.goals, ...was.goals].map(({ kind }) => kind))];
  return goals.flatMap((goal) =>
    (['desktop', 'phone'] as const).flatMap((device) =>
      clickFigureNames.flatMap((figure) => {
        const which = { goal, device, figure };
        const change = { ...which, was: clicksOf(was, which), now: clicksOf(now, which) };
        return typeof change.was === 'number' || typeof change.now === 'number' ? [change] : [];
      }),
    ),
  );
}
