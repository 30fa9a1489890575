import type { Step } from '../model/audit-export.ts';
import type { OverlayView, WalkedPath } from '../model/walked-path.ts';
import type { Card, Found } from './card.ts';
import type { NextPress } from './look-for-leg.ts';
import type { Sight } from './where-in-view.ts';

type OpenView = Extract<OverlayView, { readonly isOver: false }>;

/** Why a wish was not met. */
export const sayCoverage: { readonly [N in NonNullable<OpenView['note']>]: string } = {
  'no-way': 'On the pages read no link or button leads there.',
  'page-not-read': 'This page was not read in the last check, so no path is known from here.',
  'no-window': 'The browser did not open a window of phone size. Make this one narrow, or use its device toolbar.',
};

const places: { readonly [P in Step['place']]: string } = {
  header: 'header',
  menu: 'in a menu',
  hero: 'page body, at the top',
  main: 'page body',
  aside: 'beside the text',
  footer: 'footer',
  breadcrumb: 'breadcrumb',
};

/** What the card says at a step. */
export function sayStep(
  { wish }: OpenView,
  path: WalkedPath,
  { leg, found, first }: { readonly leg: number; readonly found: Found; readonly first: number },
): Pick<Card, 'title' | 'line' | 'place' | 'warns'> {
  const { next, sight } = found;
  const current = path.legs[leg];
  const step = current?.steps[next.step];
  const all = path.legs.reduce((sum, { steps }) => sum + steps.length, 0);
  const place = step?.place ?? null;
  const last = current?.steps.at(-1);
  return {
    title: `Step ${first + next.step} of ${all}: ${titleOf(next)}`,
    place: next.how === 'open' || next.how === 'point' ? 'menu' : place,
    line: lineOf(next, { sight, place, target: last?.words ?? '', device: wish.device }),
    warns: next.how === 'press' ? warning(current, path) : null,
  };
}

function titleOf({ how, words }: NextPress): string {
  const name = words === '' ? 'the ringed button' : words;
  if (how === 'open') return words === '' ? 'open the menu' : `open “${words}”`;
  if (how === 'point') return `point at “${words}”`;
  if (how === 'choose') return words === '' ? 'choose an option' : `choose “${words}”`;
  return name;
}

interface Where {
  readonly sight: Sight | null;
  readonly place: Step['place'] | null;
  readonly target: string;
  readonly device: string;
}

function lineOf({ how, words }: NextPress, { sight, place, target, device }: Where): string {
  const where = place === null ? 'on this page' : places[place];
  switch (how) {
    case 'missing':
      return `It is not on this page now. On ${device} it stood here: ${where}.`;
    case 'closed':
      return `“${target}” is on this page, and closed away. What opens it was not found.`;
    case 'open':
      return target === '' || target === words ? 'It is closed now.' : `“${target}” stands inside “${words}”`;
    case 'point':
      return `“${target}” opens under the mouse`;
    default:
      return `${where}, ${sight === null || sight.is === 'in-view' ? 'in view' : saySight(sight)}`;
  }
}

/** "2 screenfuls below", for the mark at the edge; "not in view" is said beside it. */
export function saySight(sight: Exclude<Sight, { readonly is: 'in-view' }>): string {
  if (sight.is === 'left' || sight.is === 'right') return `not in view, to the ${sight.is}`;
  return `${sight.screenfuls === 1 ? '1 screenful' : `${sight.screenfuls} screenfuls`} ${sight.is}`;
}

function warning(leg: WalkedPath['legs'][number] | undefined, { to }: WalkedPath): string {
  if (leg?.does === 'puts') return 'this puts 1 item in your cart. Floorwalker never does.';
  if (leg?.to && leg.to.startsWith('tel:')) return 'this calls a number. Floorwalker never does.';
  const host = URL.canParse(leg?.to ?? '') ? new URL(leg?.to ?? '').host : '';
  if (host !== '' && URL.canParse(leg?.page ?? '') && host !== new URL(leg?.page ?? '').host)
    return `this leads to ${host}, where the path ends.`;
  return to === '' ? 'Floorwalker presses nothing that acts.' : 'Floorwalker presses nothing that could act.';
}

/** What the card says at the end: the clicks on both devices, and what is left behind. */
export function sayEnd({ wish, figures, path: walked }: OpenView, path: WalkedPath): Pick<Card, 'title' | 'more' | 'line'> {
  const own = walked?.fromHere ? walked.legs.reduce((sum, { steps }) => sum + steps.length, 0) : figures.fewest[wish.device];
  const other = wish.device === 'desktop' ? 'phone' : 'desktop';
  const there = path.fromHere ? null : figures.fewest[other];
  const hasPut = path.legs.some(({ does }) => does === 'puts');
  const clicks = own === null ? null : `${own} ${own === 1 ? 'click' : 'clicks'}`;
  return {
    title: 'You are there.',
    more:
      clicks === null
        ? null
        : `${clicks}${path.fromHere ? ' from where you began' : ''}${there === null ? '' : `; on ${other === 'phone' ? 'a phone' : 'a desktop'} ${there}`}.`,
    line:
      [
        ...(hasPut && figures.counted > 1 ? [`This was the quickest of ${figures.counted}.`] : []),
        ...(hasPut ? ['The item stays in your cart until you take it out.'] : []),
      ].join(' ') || null,
  };
}
