import { countWords } from '../../model/count-words.ts';
import { clearSoFar, defineLaunchCheck, inOrder, needsLook, notSeen } from '../../model/launch.ts';
import type { Places } from '../../model/outcome.ts';
import type { PagesMet } from '../../model/pages-met.ts';
import { say } from '../../model/say.ts';
import { sentenceIn } from '../../model/sentences.ts';
import type { ReadPage } from '../../model/site.ts';

/** A part that is not there says so in a sentence or two; a longer one tells readers what to do when something does not load. */
const mostWords = 40;
const quoted = 120;

export const unloadedParts = defineLaunchCheck({
  id: 'unloaded-parts',
  need: 'must',
  name: 'Parts that did not load',
  why: 'Who reads “could not be loaded” where reviews or prices should be takes the site for broken.',
  check({ pages }) {
    if (pages.blind) return notSeen(say`The pages are in a language without words of ours, or scripts make them.`);
    const where = pages.all.flatMap((page) => unloadedIn(page, pages.says));
    const mayChange = pages.all.some(({ facts }) => facts.assetMarks.length > 0);
    return where.length === 0
      ? mayChange
        ? clearSoFar(
            say`No page said so as it was read. What a script gives up on after some seconds is not waited for: open the pages once, and wait.`,
          )
        : inOrder()
      : needsLook(say`${countWords(where.length, 'page says', 'pages say')} that a part did not load.`, where);
  },
});

/** The first such sentence of a page. */
function unloadedIn({ facts }: ReadPage, says: PagesMet['says']): Places {
  const parts = facts.passages.filter(({ words }) => words <= mostWords);
  const said = sentenceIn(
    parts.map(({ excerpt }) => excerpt),
    (sentence) => says(sentence, 'not-loaded') > 0,
  );
  return said === null ? [] : [{ url: facts.url, selector: null, words: said.slice(0, quoted) }];
}
