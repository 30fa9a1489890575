import { cartWalk } from '../../journey/cart-walk.ts';
import { chanceBand, type WalkBand } from '../../journey/chance-band.ts';
import { placeWalk } from '../../journey/place-walk.ts';
import type { WalkFrame } from '../../journey/weigh-links.ts';
import { goalSigns } from '../../graph/ways-to-goal.ts';
import type { Visitor } from '../../model/visitor.ts';
import { goalWords } from '../goal-words.ts';
import type { Survey } from './survey-site.ts';

/** How each visitor fares on the way to the scored goal; null while there is none, or no start. Computed once for each. */
export function goalWalks(survey: Survey): (visitor: Visitor) => WalkBand | null {
  const { goal, tree } = survey;
  const known = new Map<string, WalkBand>();
  let frame: WalkFrame | null = null;
  return (visitor) => {
    if (!goal || tree.graph.start < 0) return null;
    const found = known.get(visitor.id);
    if (found) return found;
    frame ??= goal.kind === 'cart' ? cartWalk(tree, survey.says) : wayWalk(survey);
    const long = visitor.needs.store.some(({ measure }) => 'fact' in measure && measure.fact === 'detour') && goal.kind === 'cart';
    const band = chanceBand(frame, visitor.walk, { begin: new Map([[tree.graph.start, 1]]), withinClicks: goalWords(goal.kind).withinClicks, long });
    known.set(visitor.id, band);
    return band;
  };
}

function wayWalk({ goal, tree, ways, says }: Survey): WalkFrame {
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
