import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { judgePages } from '../../model/judge-pages.ts';
import { leaksOf } from '../../model/leaks-of.ts';
import type { Places } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';
import { withHost } from '../../model/with-host.ts';

/** On a product a maker's page is usual; in the cart nothing is. Numbers and share are our judgement. */
const fewestOnProduct = 3;
const from = 0.25;

export const outwardLinks = defineFinding({
  id: 'outward-links',
  severity: 'minor',
  why: 'Who is about to buy should not be sent elsewhere. Few come back.',
  needs: {},
  row: 'confusing',
  check({ pages }) {
    const bad = (page: ReadPage): Places => {
      const out = leaksOf(pages)(page);
      const isShut = isKind(page, 'cart') || isKind(page, 'checkout');
      const hosts = new Set(out.map(({ to }) => new URL(to).host));
      return hosts.size >= (isShut ? 1 : fewestOnProduct)
        ? out.slice(0, 3).map(({ to, words }) => ({
            url: page.facts.url,
            selector: null,
            words: words === '' ? to : withHost({ to, words }, page.facts.url),
          }))
        : [];
    };
    const looked = pages.all.filter((page) => isKind(page, 'product') || isKind(page, 'cart') || isKind(page, 'checkout'));
    return judgePages({ looked, bad, from }, ({ count }) => ({
      title: say`From ${countWords(count, 'page', 'pages')} on which one buys, links lead to other sites.`,
    }));
  },
});
