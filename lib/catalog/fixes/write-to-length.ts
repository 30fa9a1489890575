import { defineFix } from '../../model/fix.ts';
import { firstAndMore, placesOf } from '../../model/fix-words.ts';

/** Within the bands for products and for Home (science.md D1). */
const enough = 80;
const notTooMuch = 500;

export const writeToLength = defineFix({
  id: 'write-to-length',
  effort: 'text',
  propose({ shortTexts, longTexts }, lack) {
    if (lack.misses !== 'fact' || lack.fact !== 'text-length') return [];
    const texts = [
      { key: 'more', order: 'Write more on', pages: shortTexts, words: enough },
      { key: 'less', order: 'Say it shorter on', pages: longTexts, words: notTooMuch },
    ] as const;
    return texts
      .filter(({ pages }) => pages.length > 0)
      .map(({ key, order, pages, words }) => ({
        key,
        title: `${order} ${firstAndMore(pages)}`,
        how: `page body; counted with ${words} words on each`,
        edit: [{ edit: 'write', on: { pages: pages.map(({ url }) => url) }, words }],
        where: placesOf(pages),
      }));
  },
});
