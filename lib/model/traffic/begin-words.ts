import { said, say } from '../say.ts';
import type { TrafficVerdict, WhereOrder } from './verdict.ts';

/** The head over the pages to begin with: where the verdict sends the owner elsewhere first, they come after that. */
export function sayBegin({ is, form }: Pick<TrafficVerdict, 'is' | 'form'>): string {
  const isElsewhere = is === 'too-few-visits' || is === 'wrong-visitors';
  return said(isElsewhere && form === null ? 'After that, on the site' : 'Where to begin');
}

/** What is said of the page of a form that leads nowhere. */
export const sayForm = (): string => say`The form there has no address to be sent to.`;

/** What order the pages stand in, below the head. */
export const orderWords: { readonly [O in WhereOrder]: string } = {
  leaving: 'Pages they land on, where most is lost first.',
  visits: 'Pages they land on, many visits and a low score first.',
  assumed:
    'Where they land is not told, so Home stands first, and then other pages by their score, the lowest first. With an export of landing pages, below, these are the pages of your visitors.',
};
