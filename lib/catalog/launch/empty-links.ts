import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, inOrder, needsLook } from '../../model/launch.ts';
import type { Places } from '../../model/outcome.ts';
import { linksOf, type OddLink } from '../../model/page.ts';
import type { PagesMet } from '../../model/pages-met.ts';
import { pictureFile } from '../../model/picture-file.ts';
import { say } from '../../model/say.ts';
import type { ReadPage } from '../../model/site.ts';

/** `#` alone, nothing at all, or no address. A name after the `#` is a place on the page. */
const isEmpty = ({ kind, href }: OddLink) => kind === 'empty' || kind === 'malformed' || (kind === 'fragment' && /^#[!/]?$/.test(href));

/** What leads to a page on the others leads to the top of that page on it: the logo and "Home" on the first page. */
function leadingTo(pages: PagesMet): (page: ReadPage) => ReadonlySet<string> {
  const words = new Map<ReadPage, Set<string>>();
  for (const { facts } of pages.all)
    for (const link of linksOf(facts)) {
      const to = link.words === '' ? null : pages.behind(link);
      if (to !== null) words.set(to, (words.get(to) ?? new Set()).add(link.words));
    }
  return (page) => words.get(page) ?? new Set();
}

const nameOf = ({ words, icon = '', href }: OddLink) => words || (pictureFile.test(icon) ? say`the picture ${icon}` : href || '#');

export const emptyLinks = defineLaunchCheck({
  id: 'empty-links',
  need: 'should',
  name: 'Links without an address (“#”)',
  why: 'They look like links and do nothing, unless a script takes them up. What repeats from page to page is told once.',
  check({ pages }) {
    const told = new Set<string>();
    const leadHere = leadingTo(pages);
    const placesOn = (page: ReadPage): Places => {
      const { facts, actions } = page;
      const own = leadHere(page);
      // A button in the guise of a link opens something, or does what is known.
      const pressed = new Set([...facts.controls.filter(({ does }) => does !== 'not-known'), ...actions].map(({ words }) => words));
      return facts.oddLinks.filter(isEmpty).flatMap((link, at) => {
        const { words, icon = '', href, place } = link;
        if (place !== 'main' && own.has(words)) return [];
        // Menus repeat from page to page; pictures that lead nowhere have no name to know them by, and each is one.
        const make = words === '' && place === 'main' ? `${facts.url} ${at}` : `${place} ${words || icon} ${href}`;
        if (told.has(make) || (words !== '' && pressed.has(words))) return [];
        told.add(make);
        return [{ url: facts.url, selector: null, words: nameOf(link) }];
      });
    };
    const where = pages.all.flatMap(placesOn);
    return where.length === 0 ? inOrder() : needsLook(say`${countWords(where.length, 'link has', 'links have')} no address.`, where);
  },
});
