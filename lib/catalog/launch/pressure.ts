import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, inOrder, needsLook, notSeen } from '../../model/launch.ts';
import { say } from '../../model/say.ts';

/** Facts of what puts visitors off; each quotes what stands there. */
const facts = ['countdown', 'few-left', 'others-looking', 'ends-soon', 'shaming-no', 'preticked-extra', 'sounds-by-itself'] as const;

export const pressure = defineLaunchCheck({
  id: 'pressure',
  need: 'should',
  name: 'Pressure: countdowns, “only 2 left”, extras ticked beforehand, sound',
  why: 'Nobody likes to be pushed into a decision. Each is quoted as it stands; whether it is true, only you know.',
  check({ pages, told }) {
    if (pages.blind || pages.all.length === 0)
      return notSeen(say`The pages are in a language without words of ours, or scripts make them.`);
    const found = facts.flatMap((id) => told.fact(id) ?? []).filter(({ count }) => (count ?? 0) > 0);
    const where = found.flatMap(({ id, where: urls, quotes }) =>
      (quotes ?? urls.map((url) => ({ url, words: id === 'sounds-by-itself' ? say`begins to sound by itself` : '' }))).map(
        ({ url, words }) => ({
          url,
          selector: null,
          words,
        }),
      ),
    );
    if (where.length > 0) return needsLook(say`It stands in ${countWords(where.length, 'place')}.`, where);
    return told.fact('countdown')?.count === 0
      ? inOrder()
      : inOrder(say`None stands in the texts read. Countdowns were not looked for: no page was drawn.`);
  },
});
