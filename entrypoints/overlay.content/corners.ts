import { isOpenTo } from '@/lib/way/cover-of.ts';
import { pressables } from '@/lib/way/find-target.ts';
import { overlap, type Rect } from '@/lib/way/where-in-view.ts';

/** The corners in which the card may lie, the usual one first. */
const corners = ['br', 'bl', 'tr', 'tl'] as const;
type Corner = (typeof corners)[number];
export const [usualCorner] = corners;

interface Place extends Rect {
  readonly corner: Corner;
}

/** Where the card would lie in each of its corners. */
function placesOf(card: HTMLElement): readonly Place[] {
  const { width, height } = card.getBoundingClientRect();
  const gap = Math.min(24, Math.max(8, innerWidth / 50));
  return corners.map((corner) => {
    const left = corner[1] === 'l' ? gap : innerWidth - gap - width;
    const top = corner[0] === 't' ? gap : innerHeight - gap - height;
    return { corner, left, top, right: left + width, bottom: top + height };
  });
}

/** Leaves its corner for one that is better, where there is one. */
function moveTo(card: HTMLElement, now: number, badness: (at: Place) => number): void {
  if (now === 0) return;
  const [best] = placesOf(card)
    .map((at) => ({ at, bad: badness(at) }))
    .toSorted((one, other) => one.bad - other.bad);
  if (best && best.bad < now) card.dataset['at'] = best.at.corner;
}

const nowhere: Rect = { left: -1, top: -1, right: -1, bottom: -1 };

/** Leaves its corner where it lies over what is ringed, or over what can be pressed in the window that holds it. */
export function moveAside(card: HTMLElement, ringed: Rect, layer: Element | null): void {
  const inLayer = layer ? [...layer.querySelectorAll(pressables)].map((one) => one.getBoundingClientRect()) : [];
  const window = layer?.getBoundingClientRect() ?? nowhere;
  const badness = (at: Rect) =>
    (overlap(at, ringed) ? 1_000 : 0) + inLayer.filter((one) => overlap(at, one)).length + (overlap(at, window) ? 0.5 : 0);
  moveTo(card, badness(card.getBoundingClientRect()), badness);
}

const things = `${pressables},input,select,textarea`;
/** Pages with more are not looked through to their end. */
const most = 2_000;
/** So often it is looked at what lies under the card. */
const lookMs = 400;
/** What is covered but for its middle can be pressed beside the card. */
const partly = 0.25;
/** What leads on stands at the end of a line, on most pages: between equals the card leaves that to the page. Judgement. */
const atTheEnd = 0.5;

/** Lets the card lie, where nothing is ringed, in the corner in which it covers least of what can be pressed or filled in. */
export function createGivingWay(page: Document, isOurs: (one: Element) => boolean): (card: HTMLElement) => void {
  let lookedAt = -lookMs;
  return (card) => {
    if (performance.now() - lookedAt < lookMs) return;
    lookedAt = performance.now();
    const places = placesOf(card);
    const shown = [...page.querySelectorAll(things)]
      .slice(0, most)
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ one, box }) => places.some((at) => overlap(at, box)) && isOpenTo(one, isOurs));
    const end = getComputedStyle(page.documentElement).direction === 'rtl' ? 'l' : 'r';
    const badness = (at: Place) => {
      const covered = shown.filter(({ box }) => overlap(at, box)).reduce((sum, { box }) => sum + (hasMiddleOf(at, box) ? 1 : partly), 0);
      return covered > 0 && at.corner[1] === end ? covered + atTheEnd : covered;
    };
    const now = places.find(({ corner }) => corner === card.dataset['at']);
    if (now) moveTo(card, badness(now), badness);
  };
}

function hasMiddleOf({ left, right, top, bottom }: Rect, thing: Rect): boolean {
  const [x, y] = [(thing.left + thing.right) / 2, (thing.top + thing.bottom) / 2];
  return x > left && x < right && y > top && y < bottom;
}
