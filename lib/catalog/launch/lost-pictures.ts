import { countWords } from '../../model/count-words.ts';
import { clearSoFar, defineLaunchCheck, inOrder, needsLook, notSeen } from '../../model/launch.ts';
import { isFound } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const lostPicturesLine = defineLaunchCheck({
  id: 'lost-pictures',
  need: 'must',
  name: 'Pictures and whether they load',
  why: 'A gap where a picture should be looks like a site that nobody looks after.',
  check({ outcome, pages }) {
    const lost = outcome('lost-pictures');
    if (isFound(lost)) return needsLook(lost.title, lost.where);
    const drawn = new Set(pages.layouts.flatMap(({ url, looks }) => (looks ? [url] : []))).size;
    if (lost.clear !== 'fine' || drawn === 0) return notSeen(say`No page was drawn with its pictures.`);
    return drawn < pages.all.length
      ? clearSoFar(
          say`All came on ${countWords(drawn, 'page')} drawn, one of each make; ${countWords(pages.all.length - drawn, 'other page was', 'other pages were')} not drawn.`,
        )
      : inOrder(say`All came on ${countWords(drawn, 'page')} drawn.`);
  },
});
