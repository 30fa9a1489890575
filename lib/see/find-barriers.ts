import type { BarrierRule, RuleOutcome } from '../model/barrier.ts';
import { barrierPlace, mostPlaces } from './barrier-place.ts';
import { isFaint } from './faint-words.ts';
import { findLayers } from './find-layers.ts';
import type { Scene } from './scene.ts';
import { smallTargets } from './small-targets.ts';
import { targetOf } from './target-of.ts';

/** What was measured of links and controls that can be pressed at once. */
export interface Barriers {
  readonly of: ReadonlyMap<Element, readonly BarrierRule[]>;
  readonly outcomes: readonly RuleOutcome[];
}

/** Links and buttons whose size and words are measured on one page; of more nothing is known. Judgement: five of six pages have fewer. */
const mostMeasured = 800;
const atOnce = 40;

/** Measures size and contrast of elements, in document order, in steps none of which holds the thread for long. */
export function* findBarriers(elements: readonly Element[], { drawing, around }: Scene): Generator<void, Barriers, void> {
  const asked = [...new Set(elements)];
  const measured = asked.slice(0, mostMeasured);
  const layers = yield* findLayers(around.document, drawing);
  const targets = [];
  const faint = new Map<Element, boolean | null>();
  for (const [at, element] of measured.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    const target = targetOf(element, drawing);
    if (target) targets.push(target);
    faint.set(element, layers && isFaint(element, drawing, layers));
  }
  yield;
  const small = smallTargets(targets);
  yield;
  const sized = new Set(targets.map(({ element }) => element));
  const left = asked.length - measured.length;
  const of = new Map(
    measured.map((element): [Element, readonly BarrierRule[]] => [
      element,
      [...(small.has(element) ? (['target-size'] as const) : []), ...(faint.get(element) === true ? (['color-contrast'] as const) : [])],
    ]),
  );
  const faintOnes = measured.filter((element) => faint.get(element) === true);
  const clear = measured.filter((element) => faint.get(element) === false).length;
  return {
    of,
    outcomes: [
      {
        rule: 'target-size',
        passed: sized.size - small.size,
        failed: small.size,
        notKnown: left,
        where: [...small].slice(0, mostPlaces).map(barrierPlace),
      },
      {
        rule: 'color-contrast',
        passed: clear,
        failed: faintOnes.length,
        notKnown: left + measured.length - clear - faintOnes.length,
        where: faintOnes.slice(0, mostPlaces).map(barrierPlace),
      },
    ],
  };
}
