import type { Need } from '@/lib/model/audit-export.ts';
import { say } from '@/lib/model/say.ts';

/** The states of a need as they are said. */
export const needStates: Readonly<Record<Need['state'], string>> = {
  found: 'found',
  'not-found': 'not found',
  'not-known': 'not yet known',
  'does-not-apply': 'does not apply',
};

/** The points of one need: "19 of 25", or what is open or left out. */
export function sayPoints({ state, points, weight }: Need): string {
  if (state === 'not-known') return say`not yet known, ${weight} open`;
  return state === 'does-not-apply' ? say`${weight} left out` : say`${points} of ${weight}`;
}
