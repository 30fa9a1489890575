import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, inOrder, needsLook } from '../../model/launch.ts';
import type { Places } from '../../model/outcome.ts';
import { textsOn } from '../../model/page-texts.ts';
import { say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';
import { leftovers } from '../../model/template-leftovers.ts';

const known = new WeakMap<ReadPage['facts'], Places>();
/** Characters before and after the mark that are quoted. */
const around = 30;

const placesOn = (page: ReadPage): Places => {
  const found = known.get(page.facts) ?? read(page);
  known.set(page.facts, found);
  return found;
};

/** The first on a page. In articles and guides code may be what they are about: there only names are looked at. */
function read(page: ReadPage): Places {
  const explains = isKind(page, 'article') || isKind(page, 'guide') || isKind(page, 'blog');
  for (const { words, selector, short } of textsOn(page.facts)) {
    for (const { mark, prose } of leftovers) {
      const hit = short || (prose && !explains) ? mark.exec(words) : null;
      if (!hit) continue;
      const quote = words.slice(Math.max(0, hit.index - around), hit.index + hit[0].length + around).trim();
      return [{ url: page.facts.url, selector, words: quote.slice(0, 120) }];
    }
  }
  return [];
}

export const templateLeftovers = defineLaunchCheck({
  id: 'template-leftovers',
  need: 'must',
  name: 'Code of templates in the text',
  why: 'Code where words should be: a value was missing, or the part that fills it in does not run.',
  check({ pages }) {
    const where = pages.all.flatMap(placesOn);
    return where.length === 0
      ? inOrder()
      : needsLook(say`${countWords(where.length, 'page shows', 'pages show')} code where words should be.`, where);
  },
});
