import { footYear, isFootKept } from '../../model/foot-year.ts';
import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, inOrder, needsLook, notSeen } from '../../model/launch.ts';
import { say } from '../../model/say.ts';

/** Days into a year in which nobody minds the one before. Judgement: a quarter. */
const graceDays = 90;
const dayMs = 86_400_000;

export const pastYear = defineLaunchCheck({
  id: 'past-year',
  need: 'should',
  name: 'The year at the foot of the pages (©)',
  why: 'A year that has passed says that nobody has looked after the site since.',
  check({ pages, date }) {
    const feet = pages.layouts.flatMap(({ url, looks }) =>
      looks?.said && isFootKept(looks.said) ? [{ url, told: footYear(looks.said) }] : [],
    );
    const drawn = new Set(feet.map(({ url }) => url)).size;
    if (drawn === 0) return notSeen(say`No page was drawn down to its foot.`);
    const expected = new Date(Date.parse(date) - graceDays * dayMs).getUTCFullYear();
    const told = new Set<string>();
    const past = feet.flatMap(({ url, told: found }) =>
      found && found.year < expected && !told.has(found.quote) && told.add(found.quote)
        ? [{ url, selector: null, words: found.quote }]
        : [],
    );
    if (past.length > 0) return needsLook(say`The foot names a year that has passed.`, past);
    return feet.every((one) => one.told === null)
      ? inOrder(say`No year was seen at the foot of ${countWords(drawn, 'page')} drawn.`)
      : inOrder(say`None has passed on ${countWords(drawn, 'page')} drawn.`);
  },
});
