import { say } from '../model/say.ts';
import type { OverlayView, PathWish } from '../model/walked-path.ts';
import type { CardButton } from './card.ts';

type OpenView = Extract<OverlayView, { readonly isOver: false }>;

/** What is wished for after this, each need once; null where there is nothing else. */
export function nextWish({ wish, choices }: OpenView): { readonly wish: PathWish; readonly label: string } | null {
  const all = choices.visitors.flatMap(({ visitor, needs }) => needs.map((need) => ({ visitor, ...need })));
  const distinct = all.filter(({ need }, index) => all.findIndex((one) => one.need === need) === index);
  const at = distinct.findIndex(({ need }) => need === wish.need);
  const next = distinct.length > 1 ? distinct[(at + 1) % distinct.length] : undefined;
  return next ? { wish: { ...wish, visitor: next.visitor, need: next.need }, label: next.label } : null;
}

/** What the card offers at the end of a way. */
export function endButtons(view: OpenView): readonly CardButton[] {
  const { wish, choices } = view;
  const other: PathWish['device'] = wish.device === 'desktop' ? 'phone' : 'desktop';
  const next = nextWish(view);
  return [
    ...(choices.devices.includes(other)
      ? [
          {
            label: other === 'phone' ? say`Show the phone path` : say`Show the desktop path`,
            does: { kind: 'choose' as const, wish: { ...wish, device: other } },
            leads: false,
          },
        ]
      : []),
    ...(next
      ? [{ label: say`Next path`, does: { kind: 'choose' as const, wish: next.wish }, leads: true }]
      : [{ label: say`Close`, does: { kind: 'close' as const }, leads: true }]),
  ];
}
