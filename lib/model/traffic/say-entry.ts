import { countWords } from '../count-words.ts';
import { goalWords } from '../goal-words.ts';
import type { Device } from '../page.ts';
import { said, say } from '../say.ts';
import { sayDevice } from '../say-device.ts';
import type { GoalKind } from '../settings.ts';
import { sayPartOf, sayWhole } from './say-share.ts';
import type { EntrySeen } from './verdict.ts';

/** A page to begin with, what is not met there by its names. */
type Begin = Pick<EntrySeen, 'visits' | 'leftAtOnce' | 'served' | 'clicks' | 'clicksOn'> & { readonly unmet: readonly string[] };

/** "3,600 visits · 70 of 100 left at once · score 28 of 100 · 7 clicks to the cart (phone) · not met from there: Reviews" */
export function sayEntry({ visits, leftAtOnce, served, clicks, clicksOn, unmet }: Begin, goal: GoalKind): string {
  const to = said(goalWords[goal].to, { sense: 'to' });
  return [
    visits === null ? null : say`${sayWhole(visits)} visits`,
    visits === null || leftAtOnce === null ? null : say`${sayPartOf({ part: leftAtOnce, of: visits })} left at once`,
    served === null ? null : say`score ${Math.round(served)} of 100`,
    // From what was not walked, nothing is known of ways.
    served === null ? null : clicks === null ? say`no way to ${to} known` : sayWay(clicks, clicksOn, to),
    unmet.length > 0 ? say`not met from there: ${unmet.join(', ')}` : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function sayWay(clicks: number, on: Device | null, to: string): string {
  const way = say`${countWords(clicks, 'click')} to ${to}`;
  return on === null ? way : say`${way} (${sayDevice(on)})`;
}
