import { hasLink } from './has-link.ts';
import type { Link } from './page.ts';
import type { PagesMet } from './pages-met.ts';
import { isKind, type ReadPage } from './site.ts';

const keys = ['privacy', 'terms', 'legal-notice'] as const;

/** Header and menu may lead there too; what the text links is found by those who read it. */
const isAround = ({ place }: Pick<Link, 'place'>) => place !== 'main' && place !== 'hero';

/**
 * Whether a page names what the law asks for (who is behind it, privacy, terms) in its head, menu or foot, or is such a page itself. What
 * is pressed may open it; `strict`: only what has an address of its own, or opens something, counts.
 */
export function namesLegal(pages: PagesMet, { strict = false } = {}): (page: ReadPage) => boolean {
  const says = (words: string) => keys.some((key) => pages.says(words, key) >= 0.45);
  const isLegal = (page: ReadPage | null) => page !== null && (isKind(page, 'privacy') || isKind(page, 'terms'));
  const links = hasLink((link) => isAround(link) && (says(link.words) || isLegal(pages.behind(link))));
  const opens = ({ facts: { oddLinks, controls } }: ReadPage) =>
    strict
      ? [...oddLinks.filter(({ href }) => href.length > 1), ...controls.filter(({ does }) => does === 'toggle')]
      : [...oddLinks, ...controls];
  return (page) => isLegal(page) || links(page.facts) || opens(page).some((one) => isAround(one) && says(one.words));
}

/** Whether a page has a foot with links, those that lead nowhere among them. */
export const hasFoot = ({ facts }: ReadPage): boolean =>
  [facts.links, facts.oddLinks, ...facts.blocks.map(({ links }) => links)].some((links) => links.some(({ place }) => place === 'footer'));
