import { countWords } from '../count-words.ts';
import { goalWords } from '../goal-words.ts';
import type { Device } from '../page.ts';
import { said, say } from '../say.ts';
import { sayDevice } from '../say-device.ts';
import type { GoalKind } from '../settings.ts';
import { sayPartOf, sayWhole } from './say-share.ts';
import type { EntrySeen, PageTrouble } from './verdict.ts';

/** A page to begin with, what is not met there by its names. */
type Begin = Pick<EntrySeen, 'visits' | 'leftAtOnce' | 'served' | 'clicks' | 'clicksOn' | 'trouble'> & {
  readonly unmet: readonly string[];
};

/** "3,600 visits · 70 of 100 left at once · score 28 of 100 · 7 clicks to the cart (phone) · not, or not easily, found from there: Reviews" */
export function sayEntry(entry: Begin, goal: GoalKind): string {
  const { visits, leftAtOnce, trouble } = entry;
  return [
    visits === null ? null : say`${sayWhole(visits)} visits`,
    visits === null || leftAtOnce === null ? null : say`${sayPartOf({ part: leftAtOnce, of: visits })} left at once`,
    ...(trouble === null ? sayServed(entry, goal) : [said(troubleWords[trouble])]),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Of a page on which nobody gets what they came for, nothing else matters. */
const troubleWords: { readonly [T in PageTrouble]: string } = {
  empty: 'it says that there is nothing to buy: fill it, or lead visitors elsewhere',
  'sold-out': 'what it sells is sold out: say when it comes back, or lead on to something like it',
  gone: 'it says that there is no such page: lead its address to one that exists',
};

function sayServed({ served, clicks, clicksOn, unmet }: Begin, goal: GoalKind): readonly (string | null)[] {
  const to = said(goalWords[goal].to, { sense: 'to' });
  return [
    served === null ? null : say`score ${Math.round(served)} of 100`,
    // From what was not walked, nothing is known of ways.
    served === null ? null : clicks === null ? say`no way to ${to} known` : sayWay(clicks, clicksOn, to),
    unmet.length > 0 ? say`not, or not easily, found from there: ${unmet.join(', ')}` : null,
  ];
}

function sayWay(clicks: number, on: Device | null, to: string): string {
  const way = say`${countWords(clicks, 'click')} to ${to}`;
  return on === null ? way : say`${way} (${sayDevice(on)})`;
}
