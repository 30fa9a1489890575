import { useLayoutEffect, useState, type RefObject } from 'react';

/** The width of an element in steps of 8 pixels, so that little changes draw nothing anew; 0 before it is measured, which nobody sees. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = (): void => setWidth(Math.floor(target.clientWidth / 8) * 8);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
