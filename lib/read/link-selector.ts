import { handlerSelector } from './address-in-handler.ts';

/** All that may be a link: see `hrefOf`. */
export const linkSelector = `a,area,${handlerSelector}`;
