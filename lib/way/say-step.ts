import type { Step } from '../model/audit-export.ts';
import { countWords } from '../model/count-words.ts';
import { said, say } from '../model/say.ts';
import { sayDevice } from '../model/say-device.ts';
import { sayOpenMenu } from '../model/say-open-menu.ts';
import { sayNameless } from '../model/step-name.ts';
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
    title: say`Step ${first + next.step} of ${all}: ${titleOf(next)}`,
    place: next.layer || next.how === 'covered' ? null : next.how === 'open' || next.how === 'point' ? 'menu' : place,
    line: next.layer
      ? sayInstead(next, last?.words ?? '')
      : lineOf(next, { sight, place, open: step ? sayOpenMenu(step) : null, target: last?.words ?? '', device: wish.device }),
    warns: next.how === 'press' ? warning(current, path) : null,
  };
}

function titleOf({ how, words }: NextPress): string {
  const name = words === '' ? say`the ringed button` : words;
  if (how === 'open') return words === '' ? say`open the menu` : say`open “${words}”`;
  if (how === 'point') return say`point at “${words}”`;
  if (how === 'choose') return words === '' ? say`choose ${sayNameless('choose')}` : say`choose “${words}”`;
  return name;
}

interface Where {
  readonly sight: Sight | null;
  readonly place: Step['place'] | null;
  /** See sayOpenMenu. */
  readonly open: string | null;
  readonly target: string;
  readonly device: OpenView['wish']['device'];
}

function lineOf({ how, words }: NextPress, { sight, place, open, target, device }: Where): string {
  const where = open ?? (place === null ? say`on this page` : said(places[place]));
  switch (how) {
    case 'missing':
      return say`It is not on this page now. On ${sayDevice(device)} it stood here: ${where}.`;
    case 'closed':
      return say`“${target}” is on this page, and closed away. What opens it was not found.`;
    case 'covered':
      return say`Something that has opened lies over it. Close that first.`;
    case 'open':
      return target === '' || target === words ? say`It is closed now.` : say`“${target}” stands inside “${words}”`;
    case 'point':
      return say`“${target}” opens under the mouse`;
    default:
      return sight === null || sight.is === 'in-view' ? say`${where}, in view` : `${where}, ${saySight(sight)}`;
  }
}

/** What opened covers the one that the check met; this one does the same. */
function sayInstead({ words }: NextPress, covered: string): string {
  return covered === '' || covered === words
    ? say`in what has opened over the page`
    : say`in what has opened over “${covered}”; it leads there too`;
}

/** "2 screenfuls below", for the mark at the edge; "not in view" is said beside it. */
export function saySight(sight: Exclude<Sight, { readonly is: 'in-view' }>): string {
  const { is, screenfuls } = sight;
  switch (is) {
    case 'left':
      return say`not in view, to the left`;
    case 'right':
      return say`not in view, to the right`;
    case 'above':
      return screenfuls === 1 ? say`1 screenful above` : say`${screenfuls} screenfuls above`;
    case 'below':
      return screenfuls === 1 ? say`1 screenful below` : say`${screenfuls} screenfuls below`;
  }
}

function warning(leg: WalkedPath['legs'][number] | undefined, { to }: WalkedPath): string {
  if (leg?.does === 'puts') return say`this puts 1 item in your cart. Floorwalker never does.`;
  if (leg?.to && leg.to.startsWith('tel:')) return say`this calls a number. Floorwalker never does.`;
  const host = URL.canParse(leg?.to ?? '') ? new URL(leg?.to ?? '').host : '';
  if (host !== '' && URL.canParse(leg?.page ?? '') && host !== new URL(leg?.page ?? '').host)
    return say`this leads to ${host}, where the path ends.`;
  return to === '' ? say`Floorwalker presses nothing that acts.` : say`Floorwalker presses nothing that could act.`;
}

/** What the card says at the end: the clicks on both devices, what is left behind, and where what comes next begins (`next`: in words, or null). */
export function sayEnd(
  { wish, figures, path: walked }: OpenView,
  path: WalkedPath,
  next: string | null,
): Pick<Card, 'title' | 'more' | 'line'> {
  const own = walked?.fromHere ? walked.legs.reduce((sum, { steps }) => sum + steps.length, 0) : figures.fewest[wish.device];
  const other = wish.device === 'desktop' ? 'phone' : 'desktop';
  const there = path.fromHere ? null : figures.fewest[other];
  const hasPut = path.legs.some(({ does }) => does === 'puts');
  const clicks = own === null ? null : countWords(own, 'click');
  return {
    title: say`You are there.`,
    more: clicks === null ? null : sayClicks(clicks, { fromHere: path.fromHere, other, there }),
    line:
      [
        ...(hasPut && figures.counted > 1 ? [say`This was the quickest of ${figures.counted}.`] : []),
        ...(hasPut ? [say`The item stays in your cart until you take it out.`] : []),
        ...(path.reopens ? [sayReopens(path.reopens)] : []),
        ...(next === null ? [] : [say`“Next path” goes back to the start and shows the way to ${next}.`]),
      ].join(' ') || null,
  };
}

/** A cart that is a window over the page is closed sooner or later, and has no address. */
function sayReopens({ words, place }: NonNullable<WalkedPath['reopens']>): string {
  const opener = words === '' ? sayNameless('press') : say`“${words}”`;
  return say`The cart is opened again by ${opener} (${said(places[place])}).`;
}

interface Elsewhere {
  readonly fromHere: boolean;
  /** The other device, and its clicks; null where they are not told. */
  readonly other: OpenView['wish']['device'];
  readonly there: number | null;
}

function sayClicks(clicks: string, { fromHere, other, there }: Elsewhere): string {
  if (fromHere) return say`${clicks} from where you began.`;
  return there === null ? `${clicks}.` : say`${clicks}; on a ${sayDevice(other)} ${there}.`;
}
