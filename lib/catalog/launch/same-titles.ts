import { placeOf } from '../../model/judge-pages.ts';
import { defineLaunchCheck, inOrder, needsLook, notSeen } from '../../model/launch.ts';
import { say } from '../../model/say.ts';
import { sharesTitle } from '../../model/shares-title.ts';

export const sameTitlesLine = defineLaunchCheck({
  id: 'same-titles',
  need: 'should',
  name: 'Titles of pages',
  why: 'Tabs, bookmarks and lists of results show the title; pages that are called the same cannot be told apart there.',
  check({ pages }) {
    const titled = pages.all.filter(({ facts }) => facts.title !== '');
    if (titled.length < 2) return notSeen(say`Fewer than two pages with a title were read.`);
    const shared = titled.filter(sharesTitle(titled));
    return shared.length === 0
      ? inOrder()
      : needsLook(
          say`${shared.length} of ${titled.length} pages have a title that another page has as well.`,
          shared.flatMap((page) => placeOf(page)),
        );
  },
});
