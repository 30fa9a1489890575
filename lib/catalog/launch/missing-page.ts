import { defineLaunchCheck, siteInOrder, needsLook, notSeen } from '../../model/launch.ts';
import { say } from '../../model/say.ts';

export const missingPage = defineLaunchCheck({
  id: 'missing-page',
  need: 'should',
  name: 'What the site shows at a wrong address (404)',
  why: 'Old links and mistyped addresses lead there. A way back keeps the visitor. Floorwalker asks for an address that nobody has, unless a link leads to one.',
  check({ door }) {
    const missing = door?.missing ?? null;
    if (missing === null) return notSeen(say`Not tried: what the site shows at a wrong address.`);
    const { url, status, ways } = missing;
    const where = [{ url, selector: null, words: '' }];
    if (status !== 404 && status !== 410)
      return needsLook(
        say`At an address that does not exist it answers ${status} instead of 404, and search engines take it for a page.`,
        where,
      );
    return ways === 0
      ? needsLook(say`At an address that does not exist the page says ${status} and has no link back.`, where)
      : siteInOrder(say`At an address that does not exist the page says ${status} and has ${ways} links.`);
  },
});
