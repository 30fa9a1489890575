import { goalHostAt } from './find-goal-host.ts';
import { sealAt } from './find-seal.ts';
import type { Link } from './page.ts';
import type { PagesMet } from './pages-met.ts';
import type { ReadPage } from './site.ts';

/** A link by which one leaves the site. */
interface Leak extends Pick<Link, 'words' | 'to'> {
  readonly url: string;
}

/** It helps to buy: the site's own checkout, a seal to look up. */
const helps = ({ to }: Link) => goalHostAt(to) !== null || sealAt(to.replace(/^https?:\/\//, '')) !== null;

/** A button to share the page takes its address along. */
const shares = ({ to }: Link, { facts }: ReadPage) =>
  [facts.url, encodeURIComponent(facts.url)].some((address) => to.indexOf(address, to.indexOf('?') + 1) > 0);

/** The links of a page's main part that lead to other sites and do not help to buy. */
export const leaksOf =
  (pages: Pick<PagesMet, 'leavesSite'>) =>
  (page: ReadPage): readonly Leak[] =>
    page.facts.links
      .filter((link) => link.place === 'main' && pages.leavesSite(link) && !helps(link) && !shares(link, page))
      .map(({ words, to }) => ({ url: page.facts.url, words, to }));
