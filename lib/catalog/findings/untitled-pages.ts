import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { isShell } from '../../model/is-shell.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { say } from '../../model/say.ts';

export const untitledPages = defineFinding({
  id: 'untitled-pages',
  severity: 'minor',
  why: 'A page without a title shows as an address in tabs, bookmarks and lists of results, and nobody knows what it is (WCAG 2.4.2).',
  needs: {},
  check({ pages }) {
    // What scripts fill may get its title from them too.
    const looked = pages.all.filter(({ facts }) => !isShell(facts));
    return judgePages({ looked, bad: (page) => (page.facts.title === '' ? placeOf(page, '') : []) }, ({ count }) => ({
      title: say`${countWords(count, 'page has', 'pages have')} no title.`,
    }));
  },
});
