import { useCallback, useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { PlanSize } from './plan-size.ts';
import { moved, wholePlan, zoomed, type View } from './view-of-plan.ts';

interface Pointer {
  readonly x: number;
  readonly y: number;
}

/** What moves the plan: the wheel with Ctrl or ⌘ (which a pinch on a touchpad is, too), dragging, two fingers. A plain wheel scrolls the page. */
export function useView(element: RefObject<HTMLElement | null>, size: PlanSize) {
  const [held, hold] = useState({ view: wholePlan, size });
  // Of another sheet, all is seen first.
  const view = held.size === size ? held.view : wholePlan;
  const setView = useCallback(
    (next: View | ((now: View) => View)) =>
      hold((before) => {
        const now = before.size === size ? before.view : wholePlan;
        return { view: typeof next === 'function' ? next(now) : next, size };
      }),
    [size],
  );
  const pointers = useRef(new Map<number, Pointer>());
  const dragged = useRef(0);
  const zoomBy = useCallback(
    (factor: number, at: Pointer = { x: size.width / 2, y: size.height / 2 }) => setView((now) => zoomed(now, factor, { at, sheet: size })),
    [size, setView],
  );
  useEffect(() => {
    const target = element.current;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY / 240), within(target, event));
    };
    target?.addEventListener('wheel', onWheel, { passive: false });
    return () => target?.removeEventListener('wheel', onWheel);
  }, [element, zoomBy]);
  const onPointerDown = (event: PointerEvent): void => {
    if (pointers.current.size === 0) dragged.current = 0;
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, now);
    dragged.current += Math.hypot(now.x - before.x, now.y - before.y);
    if (other) {
      const middle = { clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2 };
      zoomBy(spread(now, other) / (spread(before, other) || 1), within(element.current, middle));
    } else if (dragged.current > 4) {
      // Captured only once it is a drag: a captured press would be no click on what stands under it.
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) event.currentTarget.setPointerCapture(event.pointerId);
      setView((current) => moved(current, { x: now.x - before.x, y: now.y - before.y }, size));
    }
  };
  const onPointerUp = (event: PointerEvent): void => void pointers.current.delete(event.pointerId);
  return {
    view,
    setView,
    zoomBy,
    /** Whether the press that ends was a drag, and so no click. */
    wasDragged: () => dragged.current > 4,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
  };
}

/** A point of the window as one of the element. */
export function within(element: HTMLElement | null, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Pointer {
  const box = element?.getBoundingClientRect();
  return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
}

const spread = (a: Pointer, b: Pointer): number => Math.hypot(a.x - b.x, a.y - b.y);
