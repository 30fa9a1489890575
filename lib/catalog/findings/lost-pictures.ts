import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { picturesDrawn } from '../../model/lost-pictures.ts';
import { judgePages } from '../../model/judge-pages.ts';
import { notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

/** What it counts stands among what drives people away already, as `broken-pictures`. */
export const lostPictures = defineFinding({
  id: 'lost-pictures',
  severity: 'serious',
  why: 'A gap where a picture should be looks like a shop that nobody looks after, and shows nothing of the goods.',
  needs: {},
  check({ pages }) {
    const drawn = picturesDrawn(pages.layouts);
    if (!drawn) return notKnown;
    const lostOn = new Map(drawn.map(({ url, lost }) => [url, lost]));
    const lost = drawn.reduce((sum, one) => sum + one.lost.length, 0);
    return judgePages(
      {
        looked: pages.all.filter(({ facts }) => lostOn.has(facts.url)),
        bad: ({ facts: { url } }) => (lostOn.get(url) ?? []).map((words) => ({ url, selector: null, words })),
      },
      ({ count, of }) => ({
        title:
          lost === 1
            ? say`1 picture does not show, on ${count} of ${countWords(of, 'page')} drawn.`
            : say`${lost} pictures do not show, on ${count} of ${countWords(of, 'page')} drawn.`,
      }),
    );
  },
});
