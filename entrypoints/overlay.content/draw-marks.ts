import { countWords } from '@/lib/model/count-words.ts';
import type { WayTag } from '@/lib/model/walked-path.ts';
import { saySight } from '@/lib/way/say-step.ts';
import { overlap, whereInView, type Rect, type Sight } from '@/lib/way/where-in-view.ts';
import { make } from './elements.ts';
import { glyph, kindGlyph } from './glyphs.ts';

/** What is marked on the page at the moment. */
export interface Marked {
  readonly element: Element | null;
  /** Number of the step. */
  readonly number: number;
  readonly words: string;
  readonly tags: readonly { readonly element: Element; readonly tag: WayTag }[];
  /** The window over the page that holds it; null where it stands in the page itself. */
  readonly layer: Element | null;
}

/** The marks on the page. They follow what they mark, and take no press. */
export interface Marks {
  /** Puts all where it belongs now; `card` is kept free. Tells where what is ringed stands. */
  place(marked: Marked, card: Rect): Sight | null;
}

/** Where a tag stands by its link. */
type Side = 'beside' | 'below' | 'above';

/** Room between a link and its ring, in CSS pixels. */
const room = 6;
/** Room between a link and its tag, in CSS pixels, which a line bridges. */
const lineLength = 7;

export function createMarks(stage: HTMLElement): Marks {
  const ring = make('div', { class: 'ring' });
  const number = make('div', { class: 'no', attributes: { 'aria-hidden': 'true' } });
  const edge = make('div', { class: 'edge', attributes: { 'aria-hidden': 'true' } });
  const tags = make('div', { attributes: { 'aria-hidden': 'true' } });
  stage.append(tags, ring, number, edge);
  let drawn: Marked['tags'] = [];
  let ringed: Element | null = null;
  let pointed = '';
  let sides: ({ readonly across: number; readonly down: number; readonly side: Side } | null)[] = [];
  let settled = '';

  const placeRing = (box: DOMRect, words: string) => {
    ring.style.width = `${box.width + 2 * room}px`;
    ring.style.height = `${box.height + 2 * room}px`;
    ring.style.transform = `translate(${box.left - room}px, ${box.top - room}px)`;
    // The number keeps on the screen where the link begins at its edge.
    number.style.transform = `translate(${Math.max(4, box.left - room - 20)}px, ${Math.max(4, box.top - room - 20)}px)`;
    number.textContent = words;
  };
  const placeEdge = ({ words }: Marked, sight: Exclude<Sight, { readonly is: 'in-view' }>, card: Rect) => {
    const said = `${sight.is}|${words}|${sight.screenfuls}`;
    if (said !== pointed) {
      pointed = said;
      edge.dataset['is'] = sight.is;
      edge.replaceChildren(
        make('i', {}, glyph('arrow', 14)),
        make('span', {}, make('b', { text: words, attributes: { dir: 'auto' } }), ` ${saySight(sight)}`),
      );
    }
    const { width, height } = edge.getBoundingClientRect();
    const [across, down] = [innerWidth, innerHeight];
    const left = sight.is === 'left' ? 12 : sight.is === 'right' ? across - width - 12 : (across - width) / 2;
    const top = sight.is === 'above' ? 12 : sight.is === 'below' ? down - height - 12 : (down - height) / 2;
    const own = { left, top, right: left + width, bottom: top + height };
    const freeTop = !overlap(own, card) ? top : card.top >= height + 20 ? card.top - height - 12 : card.bottom + 12;
    edge.style.transform = `translate(${left}px, ${freeTop}px)`;
    edge.style.left = '0';
    edge.style.top = '0';
  };
  const placeTags = (marked: Marked, taken: readonly Rect[]) => {
    if (drawn !== marked.tags) {
      drawn = marked.tags;
      tags.replaceChildren(...drawn.map(({ tag }) => drawTag(tag)));
      sides = [];
    }
    // Where there is room is looked for anew when the page was scrolled or has changed; between, marks only follow their links.
    const scene = `${scrollX} ${scrollY} ${innerWidth} ${innerHeight} ${taken.map(({ left, top }) => `${left} ${top}`).join(' ')}`;
    const isNew = scene !== settled || sides.length !== drawn.length;
    settled = scene;
    const used = [...taken];
    drawn.forEach(({ element }, index) => {
      const mark = tags.children[index];
      if (!(mark instanceof HTMLElement)) return;
      const link = element.getBoundingClientRect();
      if (isNew) {
        const at = freeBy(element, mark.getBoundingClientRect(), used);
        if (at) used.push(at);
        sides[index] = at && { across: at.left - link.left, down: at.top - link.top, side: at.side };
      }
      const side = sides[index];
      mark.style.visibility = side ? 'visible' : 'hidden';
      if (!side) return;
      mark.dataset['side'] = side.side;
      mark.style.transform = `translate(${link.left + side.across}px, ${link.top + side.down}px)`;
    });
  };

  return {
    place(marked, card) {
      const box = marked.element?.getBoundingClientRect() ?? null;
      const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
      const sight = box && whereInView(box, view);
      const isIn = sight?.is === 'in-view';
      ring.hidden = !isIn;
      number.hidden = !isIn;
      edge.hidden = !sight || isIn;
      if (ringed !== marked.element) {
        ringed = marked.element;
        ring.classList.remove('ring--new');
        void ring.offsetWidth;
        ring.classList.add('ring--new');
      }
      if (box && isIn) placeRing(box, String(marked.number));
      if (sight && sight.is !== 'in-view') placeEdge(marked, sight, card);
      const around =
        box && isIn ? [card, { left: box.left - 26, top: box.top - 26, right: box.right + 8, bottom: box.bottom + 8 }] : [card];
      placeTags(marked, around);
      return sight;
    },
  };
}

function drawTag({ kind, label, clicks }: WayTag): HTMLElement {
  const tag = make('span', { class: 'tag' }, glyph(kindGlyph(kind), 12), make('b', { text: label }));
  tag.append(make('span', { text: countWords(clicks, 'click') }));
  return tag;
}

/** Beside a link, below or above it, where nothing else lies that can be read or pressed; null where there is no room, or the link is not on the screen. */
function freeBy(element: Element, { width, height }: DOMRect, used: readonly Rect[]): (Rect & { readonly side: Side }) | null {
  const link = element.getBoundingClientRect();
  if (link.width < 2 || whereInView(link, { width: innerWidth, height: innerHeight }).is !== 'in-view') return null;
  const places = [
    { side: 'beside', left: link.right + lineLength, top: link.top + (link.height - height) / 2 },
    { side: 'below', left: link.left, top: link.bottom + lineLength },
    { side: 'above', left: link.left, top: link.top - height - lineLength },
  ] as const;
  const rects = places.map(({ side, left, top }) => ({ side, left, top, right: left + width, bottom: top + height }));
  const isFree = (one: Rect) =>
    one.left >= 0 &&
    one.right <= innerWidth &&
    one.top >= 0 &&
    one.bottom <= innerHeight &&
    !used.some((other) => overlap(one, other)) &&
    !coversLink(one, element);
  return rects.find(isFree) ?? null;
}

const pressable = 'a,button,input,select,textarea,summary,[role="button"]';

function coversLink({ left, top, right, bottom }: Rect, own: Element): boolean {
  const across = [left + 2, left + (right - left) / 3, left + ((right - left) * 2) / 3, right - 2];
  return [top + 1, (top + bottom) / 2, bottom - 1].some((down) =>
    across.some((at) => {
      const there = document.elementFromPoint(at, down)?.closest(pressable) ?? null;
      return there !== null && there !== own;
    }),
  );
}
