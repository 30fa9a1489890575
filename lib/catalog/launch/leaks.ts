import { countWords } from '../../model/count-words.ts';
import { kindNames } from '../../model/kind-names.ts';
import { leaksOf } from '../../model/leaks-of.ts';
import { clearSoFar, defineLaunchCheck, inOrder, needsLook, notAsked, notSeen } from '../../model/launch.ts';
import { withHost } from '../../model/with-host.ts';
import { said, say } from '../../model/say.ts';
import { isKind } from '../../model/site.ts';

const buying = ['product', 'cart', 'checkout'] as const;

export const leaks = defineLaunchCheck({
  id: 'leaks',
  need: 'should',
  name: 'Links to other sites where one buys',
  why: 'Who is about to buy should not be sent elsewhere. Few come back.',
  check({ pages, site }) {
    const looked = pages.all.filter((page) => buying.some((kind) => isKind(page, kind)));
    const unread = buying.filter((kind) => !looked.some((page) => isKind(page, kind)));
    if (looked.length === 0)
      return site.kind === 'store'
        ? notSeen(say`No page was read on which one buys.`)
        : notAsked(say`Nothing on the pages read puts something into a cart.`);
    const told = new Set<string>();
    const where = looked.flatMap(leaksOf(pages)).filter(({ words, to }) => !told.has(`${words} ${to}`) && told.add(`${words} ${to}`));
    const rest = unread.length === 0 ? '' : ` ${say`Not read: ${unread.map((kind) => said(kindNames[kind])).join(', ')}.`}`;
    const none = `${say`None on ${countWords(looked.length, 'page')} looked at.`}${rest}`;
    if (where.length === 0) return unread.length === 0 ? inOrder(none) : clearSoFar(none);
    return needsLook(
      `${say`${countWords(where.length, 'link leads', 'links lead')} away from product, cart or checkout.`}${rest}`,
      where.map((link) => ({ url: link.url, selector: null, words: link.words === '' ? link.to : withHost(link, link.url) })),
    );
  },
});
