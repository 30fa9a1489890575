import type { Place } from '../model/page.ts';

/** Whether a place belongs to what a page is about, and not to the frame that all pages share. */
export const inMain = (place: Place): boolean => place === 'main' || place === 'hero' || place === 'aside';
