import type { OverlayView, Stand, Walk } from '../../model/walked-path.ts';

/** What the overlay shows of a walk. */
export function viewOfWalk(
  { visitor, device, need, path, choices, figures }: Walk,
  stand: Stand,
  note: Extract<OverlayView, { readonly isOver: false }>['note'],
): OverlayView {
  return { isOver: false, wish: { visitor, device, need }, path, stand, choices, figures, note };
}
