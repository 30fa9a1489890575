import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, inOrder, needsLook } from '../../model/launch.ts';
import type { Places } from '../../model/outcome.ts';
import type { OddLink } from '../../model/page.ts';
import { say } from '../../model/say.ts';
import type { ReadPage } from '../../model/site.ts';

/** `#` alone, nothing at all, or no address. A name after the `#` is a place on the page. */
const isEmpty = ({ kind, href }: OddLink) => kind === 'empty' || kind === 'malformed' || (kind === 'fragment' && /^#[!/]?$/.test(href));

export const emptyLinks = defineLaunchCheck({
  id: 'empty-links',
  need: 'should',
  name: 'Links without an address (“#”)',
  why: 'They look like links and do nothing, unless a script takes them up. What repeats from page to page is told once.',
  check({ pages }) {
    const told = new Set<string>();
    const placesOn = ({ facts, actions }: ReadPage): Places => {
      // A button in the guise of a link opens something, or does what is known.
      const pressed = new Set([...facts.controls.filter(({ does }) => does !== 'not-known'), ...actions].map(({ words }) => words));
      return facts.oddLinks.filter(isEmpty).flatMap(({ words, href, place }, at) => {
        // Menus repeat from page to page; pictures that lead nowhere have no name to know them by, and each is one.
        const make = words === '' && place === 'main' ? `${facts.url} ${at}` : `${place} ${words} ${href}`;
        if (told.has(make) || (words !== '' && pressed.has(words))) return [];
        told.add(make);
        return [{ url: facts.url, selector: null, words: words || href || '#' }];
      });
    };
    const where = pages.all.flatMap(placesOn);
    return where.length === 0 ? inOrder() : needsLook(say`${countWords(where.length, 'link has', 'links have')} no address.`, where);
  },
});
