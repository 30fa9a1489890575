import type { Device } from '@/lib/model/page.ts';
import { said, say } from '@/lib/model/say.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import type { PathWish, WalkChoices, WalkFigures } from '@/lib/model/walked-path.ts';
import type { Card, CardDeed } from '@/lib/way/card.ts';
import { make } from './elements.ts';
import { glyph, kindGlyph, placeGlyph } from './glyphs.ts';

interface CardWorld {
  readonly wish: PathWish;
  readonly choices: WalkChoices;
  readonly onDo: (does: CardDeed) => void;
}

const says: { readonly [D in Device]: string } = { desktop: 'Desktop', phone: 'Phone' };
/** Longer strips have no room for the words of all. */
const mostNamed = 4;

/** The card's inside. Each thing to press has a `data-key`, by which it is known again after it was drawn anew. */
export function drawCard(card: Card, { wish, choices, onDo }: CardWorld): readonly Node[] {
  const close = make(
    'button',
    { class: 'card__close', attributes: { type: 'button', 'data-key': 'close' } },
    make('kbd', { text: say`Esc` }),
    ` ${say`Close`}`,
  );
  close.addEventListener('click', () => onDo({ kind: 'close' }));
  return [
    make('div', { class: 'card__head' }, glyph('mark', 16), make('span', { text: card.head, attributes: { dir: 'auto' } }), close),
    make(
      'div',
      { class: 'card__body' },
      title(card),
      card.line === null
        ? null
        : make(
            'p',
            { class: 'card__line', attributes: { id: 'line' } },
            card.place ? glyph(placeGlyph(card.place), 14) : null,
            make('span', { text: card.line, attributes: { dir: 'auto' } }),
          ),
      card.warns === null
        ? null
        : make(
            'p',
            { class: 'warns' },
            glyph('press', 18),
            make('span', {}, make('b', { text: say`Press it yourself:` }), ` ${card.warns}`),
          ),
      card.steps.length > 0 ? strip(card) : null,
      card.figures ? sum(card.figures) : null,
    ),
    picks({ wish, choices, onDo }),
    make(
      'div',
      { class: 'card__foot' },
      ...card.buttons.map(({ label, does, leads }) => {
        const button = make('button', {
          class: leads ? 'btn btn--go' : 'btn',
          text: label,
          attributes: { type: 'button', 'data-key': does.kind },
        });
        button.addEventListener('click', () => onDo(does));
        return button;
      }),
    ),
  ];
}

function title({ title: first, more }: Card): HTMLElement {
  const lines = more === null ? [first] : [first, more];
  return make('h2', { attributes: { id: 'title', dir: 'auto' } }, ...lines.map((text) => make('span', { text })));
}

function strip({ steps, end }: Card): HTMLElement {
  const items = steps.map(({ words, is }, index) =>
    make(
      'li',
      { class: is, attributes: { 'data-n': String(index + 1), ...(is === 'now' ? { 'aria-current': 'step' } : {}) } },
      make('span', { text: words, attributes: { dir: 'auto' } }),
    ),
  );
  const last = end ? make('li', { class: 'end' }, glyph(kindGlyph(end.kind), 20), make('span', { text: end.words })) : null;
  return make('ol', { class: steps.length > mostNamed ? 'steps steps--many' : 'steps' }, ...items, last);
}

/** Only where there are typical ways beside the quickest. */
function sum({ typical, counted }: WalkFigures): HTMLElement | null {
  if (counted < 2 || typical.desktop === null) return null;
  const figure = (device: Device) =>
    make(
      'div',
      {},
      make('b', { text: typical[device] === null ? '–' : String(typical[device]) }),
      make('span', { text: say`${said(says[device])}, typical` }),
    );
  return make('div', { class: 'sum' }, figure('desktop'), figure('phone'));
}

function picks({ wish, choices, onDo }: CardWorld): HTMLElement {
  const needs = choices.visitors.find(({ visitor }) => visitor === wish.visitor)?.needs ?? [];
  const choose = (change: Partial<PathWish>) => onDo({ kind: 'choose', wish: { ...wish, ...change } });
  const visitors = choices.visitors.map(({ visitor }) => ({ value: visitor, label: said(visitorWords[visitor].name) }));
  return make(
    'div',
    { class: 'picks' },
    pick(
      { key: 'visitor', label: say`Visitor`, before: said('For', { sense: 'a visitor' }), options: visitors, chosen: wish.visitor },
      (value) => {
        const other = choices.visitors.find(({ visitor }) => visitor === value);
        const need = other?.needs.find((one) => one.need === wish.need) ?? other?.needs[0];
        if (other && need) choose({ visitor: other.visitor, need: need.need });
      },
    ),
    pick(
      {
        key: 'device',
        label: say`Device`,
        before: '',
        options: choices.devices.map((device) => ({ value: device, label: said(says[device]) })),
        chosen: wish.device,
      },
      (value) => choose({ device: value === 'phone' ? 'phone' : 'desktop' }),
    ),
    pick(
      {
        key: 'need',
        label: say`Where to`,
        before: said('to', { sense: 'a need' }),
        options: needs.map(({ need, label }) => ({ value: need, label })),
        chosen: wish.need,
      },
      (need) => choose({ need }),
    ),
  );
}

interface Picking {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
}

function pick({ key, label, before, options, chosen }: Picking, onChoose: (value: string) => void): HTMLElement {
  const list = make('select', { attributes: { 'aria-label': label, 'data-key': key } });
  for (const { value, label: words } of options) list.append(make('option', { text: words, attributes: { value } }));
  list.value = chosen;
  list.addEventListener('change', () => onChoose(list.value));
  return make('label', {}, before, list);
}
