import { html, type Markup } from './markup.ts';
import { say } from '../../model/say.ts';

/** A score with its band, 0..100. */
export interface Banded {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

interface Bar extends Banded {
  /** The score before, marked by a tick. */
  readonly was?: number;
}

/** Solid to the low end, hatched to the high end, a mark at the score. */
export function scoreBar({ score, low, high, was }: Bar): Markup {
  return html`<div
    class="bar"
    style="--s: ${score}; --lo: ${low}; --hi: ${high}"
    role="img"
    aria-label="${say`${score} of 100, between ${low} and ${high}`}"
  >
    <i class="bar__sure"></i><i class="bar__band"></i>${
      was === undefined || was === score ? null : html`<i class="bar__was" style="--was: ${was}"></i>`
    }<i class="bar__mark"></i>
  </div>`;
}
