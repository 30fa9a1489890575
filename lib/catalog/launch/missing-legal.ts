import { countWords } from '../../model/count-words.ts';
import { placeOf } from '../../model/judge-pages.ts';
import { defineLaunchCheck, inOrder, needsLook, notSeen } from '../../model/launch.ts';
import { hasFoot, namesLegal } from '../../model/legal-links.ts';
import { say } from '../../model/say.ts';

export const missingLegal = defineLaunchCheck({
  id: 'missing-legal',
  need: 'must',
  name: 'Privacy, terms and who is behind it, at the foot of each page',
  why: 'In the European Union it must be found easily from every page (GDPR, articles 12 and 13; directive 2000/31/EC, article 5).',
  check({ pages }) {
    if (pages.blind) return notSeen(say`The pages are in a language without words of ours, or scripts make them.`);
    if (pages.unframed) return notSeen(say`Scripts seem to make head and foot, and no page was drawn.`);
    const names = namesLegal(pages, { strict: true });
    const feet = pages.all.filter(hasFoot);
    const looked = feet.length > 0 ? feet : pages.all;
    const without = looked.filter((page) => !names(page));
    if (without.length === 0)
      return looked.length === 0
        ? notSeen(say`No page was read.`)
        : inOrder(
            feet.length > 0 && feet.length < pages.all.length
              ? say`Privacy, terms or a legal notice are linked at the foot of ${countWords(feet.length, 'page')}; ${countWords(pages.all.length - feet.length, 'page has', 'pages have')} no foot with links. Whether that is all the law asks for, Floorwalker cannot tell.`
              : say`Privacy, terms or a legal notice are linked from ${countWords(looked.length, 'page')} looked at. Whether that is all the law asks for, Floorwalker cannot tell.`,
          );
    const says = namesLegal(pages);
    const dead = without.filter(says).length;
    const places = without.flatMap((page) => placeOf(page));
    if (dead === without.length)
      return needsLook(
        say`On ${dead} of ${looked.length} pages privacy, terms or a legal notice are named, but the words lead nowhere (“#”).`,
        places,
      );
    const deadWords = dead === 0 ? '' : ` ${say`On ${countWords(dead, 'page')} the words stand there, but lead nowhere (“#”).`}`;
    return needsLook(
      feet.length > 0
        ? say`On ${without.length} of ${looked.length} pages the foot links neither privacy, terms nor a legal notice.` + deadWords
        : say`${countWords(without.length, 'page has', 'pages have')} no foot with links, and none to privacy, terms or a legal notice.` +
            deadWords,
      places,
    );
  },
});
