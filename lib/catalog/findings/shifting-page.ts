import { defineFinding } from '../../model/finding.ts';
import { fine, notKnown } from '../../model/outcome.ts';

/** Thousandths of layout shift from which on it is poor (https://web.dev/articles/cls). */
const poor = 250;

export const shiftingPage = defineFinding({
  id: 'shifting-page',
  severity: 'minor',
  why: 'What moves while it loads is pressed in the wrong place, and read from the beginning again.',
  needs: {},
  check({ told }) {
    const fact = told.fact('layout-shift');
    const shift = fact?.count ?? null;
    if (!fact || shift === null) return notKnown;
    if (shift <= poor) return fine;
    return { title: 'The first page jumps while it loads.', where: fact.where.map((url) => ({ url, selector: null, words: '' })) };
  },
});
