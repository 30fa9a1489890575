import { closedServices } from '../../model/closed-services.ts';
import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, inOrder, needsLook, notSeen } from '../../model/launch.ts';
import { isFound } from '../../model/outcome.ts';
import { said, say } from '../../model/say.ts';

export const deadLinks = defineLaunchCheck({
  id: 'dead-links',
  need: 'must',
  name: 'Links and where they lead',
  why: 'A link that leads nowhere ends the visit of whoever follows it.',
  check({ outcome, pages, unread, placesOf }) {
    const found = ['broken-links', 'empty-targets'].map(outcome).filter(isFound);
    for (const { is, name, todo } of closedServices) {
      const where = placesOf(({ to }) => is.test(to));
      if (where.length === 0) continue;
      const title = say`${countWords(where.length, 'link leads', 'links lead')} to a service that was closed for good.`;
      found.push({ title: `${title} ${said(name)} ${said(todo)}`, where });
    }
    if (found.length > 0)
      return needsLook(
        found.map(({ title }) => title).join(' '),
        found.flatMap(({ where }) => where),
      );
    if (pages.all.length < 2) return notSeen(say`Only one page was read.`);
    const files = unread.filter(({ reason }) => reason === 'download').length;
    const rest =
      files === 0 ? [] : [say`${countWords(files, 'file to download was', 'files to download were')} not tried either: press them once.`];
    return inOrder([say`Links that act and links to other sites were not followed.`, ...rest].join(' '));
  },
});
