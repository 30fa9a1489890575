import type { Visitor } from '../../model/visitor.ts';
import type { Survey } from '../facts/survey-site.ts';
import { kindMet } from '../walking/kind-label.ts';
import { needsOf } from '../judge-visitors.ts';
import { wantedOf } from '../walking/wanted-of.ts';
import type { Sought } from './visitor-here.ts';

/** What a kind of page weighs that no need asks for by itself: as a light need. Judgement. */
const light = 10;

/** All pages that a visitor looks for; who is ready to buy, or to act, looks for the goal first. Whether something is somewhere on the page already is not asked here. */
export function soughtBy(visitor: Visitor, survey: Survey): readonly Sought[] {
  const needs = needsOf(visitor, survey.site.kind);
  const goal = survey.goal?.kind;
  const weightOfGoal = needs.reduce(
    (sum, { measure, weight }) => ('fact' in measure && measure.fact === 'goal-clicks' ? sum + weight : sum),
    0,
  );
  const first: readonly Sought[] =
    goal && visitor.id === 'informed' ? [{ need: goal, to: { goal }, kinds: [], weight: Math.max(weightOfGoal, light) }] : [];
  const pages = wantedOf(survey, visitor.id, { visitors: [visitor] }).flatMap(({ need, kinds, nearest }): readonly Sought[] => {
    const kind = nearest ? kindMet(survey.graph.pages[nearest.node], kinds) : kinds[0];
    if (!kind || (kinds[0] === 'catalog' && first.length > 0)) return [];
    return [{ need, to: { kind }, kinds, weight: needs.find(({ id }) => id === need)?.weight ?? light }];
  });
  return [...first, ...pages];
}
