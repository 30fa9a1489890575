import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, siteInOrder, needsLook, notAsked, notSeen } from '../../model/launch.ts';
import { say } from '../../model/say.ts';

/** Servers answer for one page under some names: with and without `.html`, a closing slash, `index.html`. */
const plain = (url: string) =>
  url
    .replace(/\/(index|default)\.\w+$/i, '')
    .replace(/\.(html?|php|aspx?)$/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

export const orphans = defineLaunchCheck({
  id: 'orphans',
  need: 'should',
  name: 'Pages listed for search engines (sitemap) and links to them',
  why: 'No visitor finds them on the site; a search engine may lead there, to a page that nobody looks after.',
  check({ door, unread, isWhole, pages, placesOf }) {
    if (!door || door.sitemap === null) return notSeen(say`The sitemap was not read.`);
    if (door.sitemap.length === 0) return notAsked(say`No sitemap was found.`);
    if (!isWhole) return notSeen(say`Not all pages were read: those left may link to them.`);
    const named = new Set(door.sitemap);
    const read = new Set(pages.all.map(({ facts }) => plain(facts.url)));
    const alone = [
      ...unread.filter(({ url, reason }) => reason === 'sitemap-only' && !read.has(plain(url))).map(({ url }) => url),
      // Asked for since it promised something, and not there.
      ...unread
        .filter(({ url, reason }) => reason === 'status' && named.has(url) && placesOf(({ to }) => to === url).length === 0)
        .map(({ url }) => url),
      ...pages.all.filter((page) => named.has(page.facts.url) && pages.clicks(page) === null).map(({ facts }) => facts.url),
    ];
    return alone.length === 0
      ? siteInOrder(say`Links lead to all of the ${named.size} addresses that were read of it.`)
      : needsLook(
          say`No link leads to ${countWords(alone.length, 'page')} of the ${named.size} that were read of it.`,
          alone.map((url) => ({ url, selector: null, words: '' })),
        );
  },
});
