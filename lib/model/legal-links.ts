import { hasLink } from './has-link.ts';
import type { Link } from './page.ts';
import type { PagesMet } from './pages-met.ts';
import { isKind, type ReadPage } from './site.ts';

const keys = ['privacy', 'terms', 'legal-notice'] as const;

/** Header and menu may lead there too; what the text links is found by those who read it. */
const isAround = ({ place }: Pick<Link, 'place'>) => place !== 'main' && place !== 'hero';

/** Whether a page names what the law asks for (who is behind it, privacy, terms) in its head, menu or foot, or is such a page itself. */
export function namesLegal(pages: PagesMet): (page: ReadPage) => boolean {
  const says = (words: string) => keys.some((key) => pages.says(words, key) >= 0.45);
  const isLegal = (page: ReadPage | null) => page !== null && (isKind(page, 'privacy') || isKind(page, 'terms'));
  const links = hasLink((link) => isAround(link) && (says(link.words) || isLegal(pages.behind(link))));
  return (page) =>
    isLegal(page) || links(page.facts) || [...page.facts.oddLinks, ...page.facts.controls].some((one) => isAround(one) && says(one.words));
}

/** Whether a page has a foot with links. */
export const hasFoot = ({ facts }: ReadPage): boolean => facts.links.some(isFoot) || facts.blocks.some(({ links }) => links.some(isFoot));

const isFoot = ({ place }: Link) => place === 'footer';
