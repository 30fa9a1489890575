import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, inOrder, needsLook, notSeen } from '../../model/launch.ts';
import { say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';

/** By right one is led to a page that asks who one is, and with nothing in the cart from the checkout to the cart. */
const takesIn = (page: ReadPage) => isKind(page, 'account') || isKind(page, 'signup') || isKind(page, 'cart');

export const redirects = defineLaunchCheck({
  id: 'redirects',
  need: 'should',
  name: 'Links that are sent on to another address (redirects)',
  why: 'Each hop costs time, most on a phone, and chains break at their weakest link.',
  check({ door, pages, placesOf, unread }) {
    if (!door) return notSeen(say`It was not noted.`);
    const taking = new Set(pages.all.filter(takesIn).map(({ facts }) => facts.url));
    const away = new Set(unread.filter(({ reason }) => reason === 'redirected').map(({ url }) => url));
    const told = placesOf(({ to }) => away.has(to) || (door.moved.has(to) && !taking.has(door.moved.get(to) ?? '')));
    const turning = pages.all.filter(
      ({ facts }) => facts.refreshTo !== null && facts.refreshTo !== facts.url && !taking.has(facts.refreshTo),
    );
    const where = [...told, ...turning.map(({ facts }) => ({ url: facts.url, selector: null, words: facts.refreshTo ?? '' }))];
    return where.length === 0
      ? inOrder()
      : needsLook(
          say`${countWords(where.length, 'linked address leads', 'linked addresses lead')} on to another. How many hops that takes, a browser does not tell.`,
          where,
        );
  },
});
