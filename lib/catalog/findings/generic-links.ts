import { defineFinding } from '../../model/finding.ts';
import { judgePages } from '../../model/judge-pages.ts';
import type { Places } from '../../model/outcome.ts';
import { linksOf, type Link } from '../../model/page.ts';
import { say } from '../../model/say.ts';
import type { ReadPage } from '../../model/site.ts';

/** Share of the pages. Our judgement. */
const from = 0.2;
const fewest = 5;
/** Told of one page. */
const mostOfPage = 3;

/** A heading says where the one link below it leads, not where several do. */
const isShared = (heading: string, links: readonly Link[]) =>
  new Set(links.flatMap((link) => (link.heading === heading ? [link.to] : []))).size > 1;

export const genericLinks = defineFinding({
  id: 'generic-links',
  severity: 'minor',
  why: 'People look for the words they have in mind, and press what comes nearest. “More” is near to nothing (WCAG 2.4.9).',
  needs: {},
  row: 'confusing',
  check({ pages }) {
    const isGeneric = ({ words }: Link) => pages.says(words, 'read-more') >= 1;
    const bad = ({ facts }: ReadPage): Places => {
      const generic = facts.links.filter((link) => link.place === 'main' && isGeneric(link));
      if (generic.length === 0) return [];
      // What leads to the same place under its own name, a headline or a picture, tells where "more" goes.
      const named = new Set(linksOf(facts).flatMap((link) => (link.words !== '' && !isGeneric(link) ? [link.to] : [])));
      const alone = generic.filter(({ to, heading }) => !named.has(to) && (heading === null || isShared(heading, generic)));
      return alone.slice(0, mostOfPage).map(({ words }) => ({ url: facts.url, selector: null, words }));
    };
    return judgePages({ looked: pages.all, bad, fewest, from }, ({ count, of }) => ({
      title: say`On ${count} of ${of} pages links only say “more”, and nothing else there says where they lead.`,
    }));
  },
});
