import type { Step } from '../model/audit-export.ts';
import { barrierWords } from '../model/barrier.ts';
import type { Opener } from '../model/layout.ts';
import type { Hidden } from '../model/page.ts';
import { clicksToOpen, type Meeting } from './clicks-to-open.ts';
import { said, say } from '../model/say.ts';

/** What is pressed: a link or button, and how it is met. */
export interface Press extends Meeting {
  readonly words: string;
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
  press: Press,
  page: string,
  before: { readonly choices?: number; readonly action?: Step['action'] } = {},
): readonly Step[] {
  const { words, place, seen } = press;
  const inside = closedAround(press);
  const step = (action: Step['action'], more: Partial<Step> = {}): Step => ({
    page,
    action,
    words: '',
    place,
    screenful: seen?.screenful ?? null,
    hidden: null,
    ...more,
  });
  const presses = seen
    ? seen.openers.filter(({ how }) => how === 'press')
    : Array.from({ length: clicksToOpen(press) }, (): Pick<Opener, 'words' | 'barriers'> => ({ words: '' }));
  return [
    ...presses.map((opener) => step('open', { words: opener.words, ...barriersAt(opener) })),
    ...Array.from({ length: before.choices ?? 0 }, () => step('choose')),
    step(before.action ?? 'press', { words, hidden: inside, ...(seen ? barriersAt(seen) : {}) }),
  ];
}

/** What is in the way at a step; left out where nobody looked. */
function barriersAt({ barriers }: Pick<Opener, 'barriers'>): Pick<Step, 'barriers'> {
  return barriers ? { barriers: barriers.map((rule) => ({ rule, words: said(barrierWords[rule]) })) } : {};
}

/** What a step stands in that opens under the mouse: no click, told beside them. */
const sayUnderMouse = (): string => say`a menu that opens under the mouse`;

/** Of a step made here, in the language in use. */
export const isUnderMouse = ({ hidden }: Pick<Step, 'hidden'>): boolean => hidden === sayUnderMouse();

function closedAround({ hidden, place, seen }: Press): string | null {
  const isMenu = place === 'header' || place === 'menu';
  if (!seen) return hidden === null || clicksToOpen({ hidden, place }) === 0 ? null : isMenu ? say`a menu` : said(closed[hidden]);
  if (seen.openers.length === 0) return null;
  if (seen.openers.every(({ how }) => how === 'hover')) return sayUnderMouse();
  return isMenu ? say`a menu` : said(closed[hidden ?? 'hidden']);
}
