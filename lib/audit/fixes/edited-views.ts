import { editGraph } from '../../fix/edit-graph.ts';
import type { SiteEdit } from '../../model/fix-schema.ts';
import { viewOf, type DeviceView, type DeviceViews } from '../device-views.ts';
import { withGraph, type Survey } from '../facts/survey-site.ts';

/**
 * A copy of a site with some changes made to it, on both devices. The goal stays what it was: a change does not decide what is scored.
 * `pointsOnly`: bands are left out where they come from our assumptions, for whoever compares many changes by their points.
 */
export function editedViews(
  { desktop, phone }: DeviceViews,
  edits: readonly SiteEdit[],
  { pointsOnly }: Pick<Survey, 'pointsOnly'>,
): DeviceViews {
  const edited = ({ survey }: DeviceView): DeviceView =>
    viewOf(withGraph(survey, editGraph(survey.graph, edits, { redirects: survey.reading.redirects }), { pointsOnly }));
  return { desktop: edited(desktop), phone: phone && edited(phone) };
}
