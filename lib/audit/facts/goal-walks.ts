import { cartWalk } from '../../journey/cart-walk.ts';
import { chanceBands, type WalkBand } from '../../journey/chance-band.ts';
import { placeWalk } from '../../journey/place-walk.ts';
import { goalSigns } from '../../graph/ways-to-goal.ts';
import type { Visitor } from '../../model/visitor.ts';
import { goalWords } from '../goal-words.ts';
import type { Survey } from './survey-site.ts';

/** Clicks followed one by one; by then a walk has mostly forgotten where it began. */
const most = 30;

/** How each visitor fares on the way to the scored goal; null while there is none, or no start. */
export function goalWalks(survey: Survey): (visitor: Visitor) => WalkBand | null {
  const { goal, tree } = survey;
  if (!goal || tree.graph.start < 0) return () => null;
  const frame = goal.kind === 'cart' ? cartWalk(tree, survey.says) : wayWalk(survey);
  const bands = chanceBands(frame, {
    begin: new Map([[tree.graph.start, 1]]),
    withinClicks: goalWords(goal.kind).withinClicks,
    most,
    pointOnly: survey.pointsOnly,
  });
  return ({ walk }) => bands(walk);
}

function wayWalk({ goal, tree, ways, says }: Survey) {
  const { kinds, purposes } = goalSigns[goal?.kind ?? 'contact'];
  return placeWalk(
    tree,
    {
      wish: { keys: [...kinds, ...purposes], near: ['about'] },
      nodes: ways.flatMap(({ node, press }) => (press ? [] : [node])),
      presses: ways.flatMap(({ node, press }) => (press ? [{ node, press }] : [])),
    },
    says,
  );
}
