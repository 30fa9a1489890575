import { defineFix } from '../../model/fix.ts';
import { firstAndMore, placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

/** Within the bands for products and for Home (science.md D1). */
const enough = 80;
const notTooMuch = 500;

export const writeToLength = defineFix({
  id: 'write-to-length',
  effort: 'text',
  propose({ shortTexts, longTexts, isHomeFiller, start }, lack) {
    if (lack.misses !== 'fact' || lack.fact !== 'text-length') return [];
    // A Home that is a sample is to be written, not to be made longer: see write-home.
    const short = isHomeFiller ? shortTexts.filter(({ url }) => url !== start.url) : shortTexts;
    const texts = [
      { key: 'more', title: (on: string) => say`Write more on ${on}`, pages: short, words: enough },
      { key: 'less', title: (on: string) => say`Say it shorter on ${on}`, pages: longTexts, words: notTooMuch },
    ] as const;
    return texts
      .filter(({ pages }) => pages.length > 0)
      .map(({ key, title, pages, words }) => ({
        key,
        title: title(firstAndMore(pages)),
        how: say`page body; counted with ${words} words on each`,
        edit: [{ edit: 'write', on: { pages: pages.map(({ url }) => url) }, words }],
        where: placesOf(pages),
      }));
  },
});
