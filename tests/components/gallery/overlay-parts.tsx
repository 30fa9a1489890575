import { useEffect, useRef } from 'react';
import { createStage } from '@/entrypoints/overlay.content/stage.ts';
import { goalWords } from '@/lib/model/goal-words.ts';
import { kindNames } from '@/lib/model/kind-names.ts';
import { said } from '@/lib/model/say.ts';
import type { OverlayView, PathLeg } from '@/lib/model/walked-path.ts';
import { cardOf, type Found } from '@/lib/way/card.ts';
import { step } from '@/tests/fakes/shown-ways.ts';
import { at } from '@/tests/fakes/site-reading.ts';
import type { Part } from './parts.tsx';

type OpenView = Extract<OverlayView, { readonly isOver: false }>;

const legs: readonly PathLeg[] = [
  { page: at('/'), steps: [step('/', 'Menu', { action: 'open' }), step('/', 'Teas', { place: 'menu' })], does: 'leads', to: at('/teas') },
  { page: at('/teas'), steps: [step('/teas', 'Assam Second Flush')], does: 'leads', to: at('/assam') },
  { page: at('/assam'), steps: [step('/assam', 'Add to cart', { action: 'press' })], does: 'puts', to: null },
];

/** A step of the way as the overlay shows it. Made anew each time: the words are those of the language that is set. */
function viewOf(change: Partial<OpenView>): OpenView {
  const goal = said(goalWords.cart.to, { sense: 'to' });
  return {
    isOver: false,
    wish: { visitor: 'informed', device: 'desktop', need: 'cart' },
    path: { legs, to: at('/cart'), aliases: {}, end: at('/cart'), kind: 'cart', goal, fromHere: false },
    stand: { at: 'leg', leg: 0 },
    choices: {
      visitors: [
        {
          visitor: 'informed',
          needs: [
            { need: 'cart', label: goal },
            { need: 'faq', label: said(kindNames.faq) },
          ],
        },
        { visitor: 'uninformed', needs: [{ need: 'guide', label: said(kindNames.guide) }] },
      ],
      devices: ['desktop', 'phone'],
    },
    figures: { fewest: { desktop: 4, phone: 5 }, typical: { desktop: 4, phone: 6 }, counted: 31 },
    note: null,
    ...change,
  };
}

interface Shown {
  readonly change?: Partial<OpenView>;
  readonly next?: Partial<Found['next']>;
  /** What is ringed lies so many pixels down the page. */
  readonly down?: number;
}

/** The real stage over a made page. */
function Overlaid({ change = {}, next, down = 40 }: Shown) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const view = viewOf(change);
    const stage = createStage(document, { onDo: () => undefined });
    const isThere = view.stand.at === 'leg';
    const found: Found['next'] = { element: isThere ? link.current : null, words: 'Teas', step: 1, how: 'follow', ...next };
    const mark = () => stage.mark({ element: found.element, number: number(view, found), words: found.words, tags: [], layer: null });
    stage.show(cardOf(view, { next: found, sight: mark() }), view);
    mark();
    return () => stage.erase();
  }, [change, next]);
  return (
    <div style={{ minBlockSize: 520, padding: 'var(--s-6)', overflowWrap: 'anywhere' }}>
      <h2>Alder &amp; Leaf</h2>
      <p style={{ marginBlockStart: down }}>
        <a ref={link} href="#teas">
          {next?.words ?? 'Teas'}
        </a>
      </p>
    </div>
  );
}

const number = ({ stand }: OpenView, { step: first }: Found['next']): number =>
  stand.at === 'leg' && stand.leg > 0 ? stand.leg + 2 : first + 1;

/** The card of the way on the page, step by step. */
export const overlayParts: readonly Part[] = [
  { name: 'overlay-step', element: <Overlaid /> },
  { name: 'overlay-menu', element: <Overlaid next={{ words: 'Menu', step: 0, how: 'open' }} /> },
  {
    name: 'overlay-away',
    element: <Overlaid change={{ stand: { at: 'leg', leg: 1 } }} next={{ words: 'Assam Second Flush', step: 0 }} down={1600} />,
  },
  {
    name: 'overlay-press',
    element: <Overlaid change={{ stand: { at: 'leg', leg: 2 } }} next={{ words: 'Add to cart', step: 0, how: 'press' }} />,
  },
  {
    name: 'overlay-long',
    element: <Overlaid next={{ words: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3) }} />,
  },
  { name: 'overlay-lost', element: <Overlaid change={{ stand: { at: 'lost', back: 1 } }} /> },
  { name: 'overlay-end', element: <Overlaid change={{ stand: { at: 'end' } }} /> },
];
