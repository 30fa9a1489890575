import type { Answer, Visit } from '../server/site.ts';
import type { Session } from './shop-session.ts';

/** Who asks for a page, and in which state the shop is for them. */
export interface Shopper {
  readonly visit: Visit;
  readonly session: Session;
}

export type PageMaker = (shopper: Shopper) => Answer;

/** The address of the page one is on, with one more parameter. */
export function withParameter(visit: Visit, name: string, value: string): string {
  const query = new URLSearchParams(visit.query);
  query.set(name, value);
  return `${visit.path}?${query}`;
}
