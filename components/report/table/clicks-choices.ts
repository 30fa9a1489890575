import { say } from '@/lib/model/say.ts';
import { sayCount } from '../../say-count.ts';
import { nameDevice } from '@/lib/model/say-device.ts';
import type { ClicksSought } from './sift-rows.ts';

/** What can be asked of the clicks to a page; null: any. */
interface ClicksChoice {
  readonly sought: ClicksSought | null;
}

export const clicksChoices: readonly ClicksChoice[] = [
  { sought: null },
  ...(['desktop', 'phone'] as const).flatMap((device): readonly ClicksChoice[] => [
    ...[1, 2, 3].map((clicks) => ({ sought: { device, clicks: { from: clicks, to: clicks } } })),
    { sought: { device, clicks: { from: 4, to: null } } },
    { sought: { device, clicks: 'no-path' } },
  ]),
];

/** A choice as it is offered: "Phone: 4 clicks or more". */
export function sayClicksChoice({ sought }: ClicksChoice): string {
  if (sought === null) return say`Any number of clicks`;
  const name = nameDevice(sought.device);
  if (sought.clicks === 'no-path') return say`${name}: no path found`;
  const clicks = sayCount(sought.clicks.from, 'click');
  return sought.clicks.to === null ? say`${name}: ${clicks} or more` : `${name}: ${clicks}`;
}
