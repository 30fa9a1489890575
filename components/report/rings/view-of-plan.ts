/** How the plan is looked at: enlarged `scale` times, its upper left corner moved by x and y pixels of the screen. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Sheet {
  readonly width: number;
  readonly height: number;
}

export const wholePlan: View = { scale: 1, x: 0, y: 0 };
const largest = 6;

/** Enlarged by a factor, while the point of the screen stays where it is. */
export function zoomed(view: View, factor: number, { at, sheet }: { readonly at: Point; readonly sheet: Sheet }): View {
  const scale = Math.max(1, Math.min(largest, view.scale * factor));
  const by = scale / view.scale;
  return kept({ scale, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by }, sheet);
}

export function moved(view: View, by: Point, sheet: Sheet): View {
  return kept({ ...view, x: view.x + by.x, y: view.y + by.y }, sheet);
}

/** Moved just so far that a point of the plan stands on the screen, with some room around it. */
export function showing(view: View, point: Point, sheet: Sheet): View {
  const edge = 48;
  const needed = (at: number, shift: number, length: number): number => {
    const on = at * view.scale + shift;
    if (on < edge) return shift + edge - on;
    return on > length - edge ? shift - (on - length + edge) : shift;
  };
  return kept({ ...view, x: needed(point.x, view.x, sheet.width), y: needed(point.y, view.y, sheet.height) }, sheet);
}

/** The point of the plan under a point of the screen. */
export function onPlan({ scale, x, y }: View, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}

/** The sheet is never pulled off the screen. */
function kept({ scale, x, y }: View, { width, height }: Sheet): View {
  const within = (shift: number, length: number): number => Math.min(0, Math.max(length * (1 - scale), shift));
  return { scale, x: within(x, width), y: within(y, height) };
}
