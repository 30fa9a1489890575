import type { ReadPage } from '../../model/site.ts';

/** Whether one can search from a page: by a field, or by what opens one. */
export const hasSearch = ({ actions }: ReadPage): boolean => actions.some(({ purpose }) => purpose === 'search');
