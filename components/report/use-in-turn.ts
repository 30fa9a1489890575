import { startTransition, useEffect, useState } from 'react';

/** With more, a press waits for longer; with fewer, the last part comes later. */
const atOnce = 2;

/** How many of so many parts are drawn: the first at once, then some more whenever the last are seen, so that a press in between is answered. */
export function useInTurn(all: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn < all) startTransition(() => setDrawn(drawn + atOnce));
  }, [drawn, all]);
  return drawn;
}
