import { wayFigures } from '../graph/ways-to-goal.ts';
import { shownWayTo, withShownWay } from '../graph/with-shown-way.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { ClickFigures } from '../model/click-figures.ts';
import type { GoalKind } from '../model/settings.ts';
import type { DeviceViews } from './device-views.ts';
import type { Survey } from './facts/survey-site.ts';

/** Clicks to each goal of a site, on both devices. */
export function clicksToGoal({ desktop, phone }: DeviceViews): AuditExport['clicksToGoal'] {
  const { survey } = desktop;
  return Object.fromEntries(
    survey.goals.map(({ kind }) => [
      kind,
      {
        desktop: survey.figures.get(kind) ?? null,
        phone: phone ? (phone.survey.figures.get(kind) ?? wayFigures([])) : onlyShown(survey, kind),
      },
    ]),
  );
}

/** Of a phone for which nothing was laid out only a way is known that the user showed on one. */
function onlyShown({ reading }: Survey, goal: GoalKind): ClickFigures | null {
  const way = shownWayTo(reading, goal, 'phone');
  return way && withShownWay(wayFigures([]), way, reading.pages);
}
