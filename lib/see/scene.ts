import type { Device } from '../model/page.ts';
import type { Surroundings } from '../read/surroundings.ts';
import type { Closure } from './closers-of.ts';
import type { Drawing } from './drawing.ts';
import type { StyleRules } from './style-rules.ts';
import type { Toggle } from './toggles.ts';

/** All that is known of a laid-out page when openers are looked for. */
export interface Scene {
  readonly around: Surroundings;
  readonly drawing: Drawing;
  readonly device: Device;
  readonly rules: StyleRules;
  readonly toggles: readonly Toggle[];
  /** Toggles by what they name. */
  readonly namedBy: ReadonlyMap<Element, readonly Toggle[]>;
  readonly closureOf: (element: Element) => Closure;
  /** Everything that closes a link or control of the page. */
  readonly closing: ReadonlySet<Element>;
}

/** Something that may open a closed part. */
export interface Candidate {
  readonly by: Element;
  readonly how: 'press' | 'hover';
  /** How often it must be pressed, 1..9. */
  readonly times: number;
  /** Found by what stands near and how it is called, not by what the page says. */
  readonly isGuess: boolean;
}

export const pressed = (by: Element, isGuess = false): Candidate => ({ by, how: 'press', times: 1, isGuess });
export const hovered = (by: Element, isGuess = false): Candidate => ({ by, how: 'hover', times: 1, isGuess });
