import { createContext, useContext } from 'react';
import { placeName } from '../place-name.ts';

/** How people call a page of the check that is shown, by its address; null where nothing names it. */
export const PageNames = createContext<(url: string) => string | null>(() => null);

/** A page in a word: its name, or its path where it has none. */
export function usePlaceNames(): (url: string) => string {
  const nameOf = useContext(PageNames);
  return (url) => nameOf(url) ?? placeName(url);
}
