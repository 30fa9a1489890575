import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, inOrder, needsLook } from '../../model/launch.ts';
import type { PageFacts } from '../../model/page.ts';
import { bareName, fewestGoods, sampleNames, sampleTitles } from '../../model/sample-pages.ts';
import { say } from '../../model/say.ts';
import { partsOfTitle } from '../../model/short-title.ts';

/** What a page calls itself: its title, the parts of that, and its first heading. */
const namesOf = ({ title, headings }: PageFacts): readonly string[] =>
  [title, ...partsOfTitle(title), ...headings.filter(({ level }) => level === 1).map(({ text }) => text)].filter(
    (name) => name.trim() !== '',
  );

export const samplePages = defineLaunchCheck({
  id: 'sample-pages',
  need: 'must',
  name: 'Posts, goods and titles that came with the system',
  why: 'A system is set up with samples that show how it looks. Your visitors read them, and search engines show them.',
  check({ pages }) {
    const named = pages.all.map(({ facts }) => ({ facts, names: namesOf(facts) }));
    const hits = (list: readonly string[]) => {
      const known = new Set(list);
      return named.flatMap(({ facts, names }) => {
        const words = names.find((name) => known.has(bareName(name)));
        return words === undefined ? [] : [{ url: facts.url, selector: null, words }];
      });
    };
    const brought = sampleNames.flatMap(({ texts, goods }) => {
      const sold = hits(goods);
      return [...hits(texts), ...(sold.length >= fewestGoods ? sold : [])];
    });
    const told = new Set(brought.map(({ url }) => url));
    const unnamed = named.flatMap(({ facts: { url, title } }) =>
      told.has(url) || !sampleTitles.has(bareName(title)) ? [] : [{ url, selector: null, words: title }],
    );
    const where = [...brought, ...unnamed];
    return where.length === 0
      ? inOrder()
      : needsLook(say`Samples of the system, or names that it gave: ${countWords(where.length, 'page')}.`, where);
  },
});
