import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { fine } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const unnamedLinks = defineFinding({
  id: 'unnamed-links',
  severity: 'minor',
  why: 'Who listens to a page hears nothing there, and who looks must guess from a picture.',
  needs: {},
  check({ site }) {
    const count = site.unnamed.length;
    if (site.unnamedCart) return { title: say`The way to the cart has no name, only a picture.`, where: site.unnamed };
    return count === 0
      ? fine
      : { title: say`${countWords(count, 'link or button has', 'links and buttons have')} no name.`, where: site.unnamed };
  },
});
