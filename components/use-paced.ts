import { useEffect, useRef, useState } from 'react';

/** The value, but changing at most once in `everyMs`: for what a screen reader speaks while numbers run. */
export function usePaced(value: string, everyMs: number): string {
  const [shown, setShown] = useState(value);
  const shownAt = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, shownAt.current + everyMs - Date.now());
    const timer = setTimeout(() => {
      shownAt.current = Date.now();
      setShown(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, everyMs]);
  return shown;
}
