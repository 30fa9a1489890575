import type { FactName } from '../../model/fact.ts';
import type { DeviceView, DeviceViews } from '../device-views.ts';
import { gatherFacts } from '../facts/gather-facts.ts';
import { goalWalks } from '../facts/goal-walks.ts';
import { startingAt } from '../facts/survey-site.ts';

/** Facts that depend on where a visit begins. What stands on Home and on products stays what it is. */
const ofTheStart: ReadonlySet<FactName> = new Set<FactName>(['goal-clicks', 'goal-chance', 'detour']);

/** A site as it is met by those who land on another page, on both devices. Graphs and all other facts are shared with the views from Home. */
export function viewsFrom({ desktop, phone }: DeviceViews, url: string): DeviceViews | null {
  const own = viewFrom(desktop, url);
  return own && { desktop: own, phone: phone && viewFrom(phone, url) };
}

function viewFrom(view: DeviceView, url: string): DeviceView | null {
  const node = view.survey.graph.nodeOf.get(url);
  if (node === undefined) return null;
  const survey = startingAt(view.survey, node);
  const walks = goalWalks(survey);
  const moved = gatherFacts(survey, walks);
  return { survey, walks, facts: (visitor) => (name) => (ofTheStart.has(name) ? moved : view.facts)(visitor)(name) };
}
