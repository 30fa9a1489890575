import type { Step } from '../model/audit-export.ts';
import type { Hidden, Place } from '../model/page.ts';
import { clicksToOpen } from './clicks-to-open.ts';

/** What is pressed: a link or button with what the mark-up closes around it. */
export interface Press {
  readonly words: string;
  readonly place: Place;
  readonly hidden: Hidden;
}

const closed: { readonly [H in NonNullable<Hidden>]: string } = {
  details: 'a folded part',
  hidden: 'a closed part',
  dialog: 'a drawer or window',
  popover: 'a pop-up',
  collapsed: 'a closed part',
};

/** The clicks that one press takes: opening what is closed, the choices before it, the press itself. */
export function stepsOfPress(
  { words, place, hidden }: Press,
  page: string,
  before: { readonly choices?: number; readonly action?: Step['action'] } = {},
): readonly Step[] {
  const inside =
    hidden === null || clicksToOpen({ hidden, place }) === 0 ? null : place === 'header' || place === 'menu' ? 'a menu' : closed[hidden];
  const step = (action: Step['action'], more: Partial<Step> = {}): Step => ({
    page,
    action,
    words: '',
    place,
    screenful: null,
    hidden: null,
    ...more,
  });
  return [
    ...(inside === null ? [] : [step('open')]),
    ...Array.from({ length: before.choices ?? 0 }, () => step('choose')),
    step(before.action ?? 'press', { words, hidden: inside }),
  ];
}
