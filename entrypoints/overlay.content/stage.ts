import type { OverlayView } from '@/lib/model/walked-path.ts';
import type { Card, CardDeed } from '@/lib/way/card.ts';
import type { Rect, Sight } from '@/lib/way/where-in-view.ts';
import { createGivingWay, moveAside, usualCorner } from './corners.ts';
import { createMarks, type Marked } from './draw-marks.ts';
import { drawCard } from './draw-card.ts';
import { make } from './elements.ts';
import { standIn } from './host.ts';
import style from './overlay.css?inline';

/** Where all is drawn, in the order initialise, draw, erase. */
export interface Stage {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Places the marks on the page, and tells where what is ringed stands. */
  mark(marked: Marked): Sight | null;
  /** Shows the card; drawn anew only where something in it changed. */
  show(card: Card, view: Pick<Extract<OverlayView, { readonly isOver: false }>, 'wish' | 'choices'>): void;
  /** See Host. */
  stay(): boolean;
  /** Takes all away, and gives the keyboard back to where it was. */
  erase(): void;
}

/** What is ringed keeps this free of the card, in CSS pixels. */
const margin = 34;

export function createStage(page: Document, { onDo }: { readonly onDo: (does: CardDeed) => void }): Stage {
  const host = standIn(page, style);
  const before = page.activeElement;
  const card = make('section', {
    class: 'card',
    attributes: { role: 'dialog', 'aria-labelledby': 'title', 'data-at': usualCorner, tabindex: '-1' },
  });
  const spoken = make('p', { class: 'vh', attributes: { role: 'status' } });
  const marks = createMarks(host.stage);
  const giveWay = createGivingWay(page, (one) => one === host.element);
  card.hidden = true;
  host.stage.append(card, spoken);
  // What is typed in the card is nothing to the page.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) card.addEventListener(type, (event) => event.stopPropagation());
  let shown = '';

  const keep = (key: string | undefined) => {
    const same = key === undefined ? null : card.querySelector<HTMLElement>(`[data-key="${key}"]`);
    (same ?? leading(card))?.focus({ preventScroll: true });
  };

  return {
    element: host.element,
    root: host.root,
    mark(marked) {
      const sight = marks.place(marked, card.hidden ? nowhere : card.getBoundingClientRect());
      if (marked.element && sight?.is === 'in-view') moveAside(card, grown(marked.element.getBoundingClientRect()), marked.layer);
      else if (!marked.element && !card.hidden) giveWay(card);
      return sight;
    },
    show(next, { wish, choices }) {
      const said = JSON.stringify([next, wish]);
      if (said === shown) return;
      const isFirst = shown === '';
      shown = said;
      const { activeElement } = host.root;
      const hadFocus = activeElement !== null && card.contains(activeElement);
      const key = activeElement instanceof HTMLElement ? activeElement.dataset['key'] : undefined;
      card.replaceChildren(...drawCard(next, { wish, choices, onDo }));
      card.hidden = false;
      if (next.line === null) card.removeAttribute('aria-describedby');
      else card.setAttribute('aria-describedby', 'line');
      if (hadFocus) keep(key);
      // A page that has put the keyboard somewhere keeps it.
      else if (isFirst && (before === null || before === page.body || before === page.documentElement)) keep(undefined);
      const words = [next.title, next.more ?? '', next.line ?? ''].join(' ').trim();
      if (!isFirst && words !== spoken.textContent) spoken.textContent = words;
    },
    stay: host.stay,
    erase() {
      const hadFocus = host.root.activeElement !== null;
      host.erase();
      if (hadFocus && before instanceof HTMLElement && before.isConnected && before !== page.body) before.focus({ preventScroll: true });
    },
  };
}

const nowhere: Rect = { left: -1, top: -1, right: -1, bottom: -1 };

/** The first button that leads on. */
function leading(card: HTMLElement): HTMLElement | null {
  return card.querySelector<HTMLElement>('.btn--go') ?? card.querySelector<HTMLElement>('.card__foot .btn:last-child') ?? card;
}

function grown({ left, top, right, bottom }: DOMRect): Rect {
  return { left: left - margin, top: top - margin, right: right + margin / 2, bottom: bottom + margin / 2 };
}
