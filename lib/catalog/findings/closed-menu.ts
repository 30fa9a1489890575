import { defineFinding } from '../../model/finding.ts';
import { doesNotApply, notKnown } from '../../model/outcome.ts';
import type { Link } from '../../model/page.ts';
import { say } from '../../model/say.ts';

/** A menu of fewer links hides little; of an open one more can be seen. Our judgement. */
const fewest = 5;
const open = 2;

const isTop = ({ place }: Link) => place === 'header' || place === 'menu';
/** What is pressed first; several are a menu whose heads can be seen. */
const openerOf = ({ seen }: Link) => seen?.openers.find(({ how }) => how === 'press');

export const closedMenu = defineFinding({
  id: 'closed-menu',
  severity: 'minor',
  why: 'On a wide screen a menu that must be opened first is used by 27 of 100, one that can be seen by 48 (Nielsen Norman Group, 2016).',
  needs: {},
  row: 'too-many-clicks',
  check({ pages }) {
    const { home } = pages;
    if (!home || !pages.layouts.some(({ url, device }) => device === 'desktop' && url === home.facts.url)) return notKnown;
    const menu = pages.links(home).filter((link) => {
      const target = pages.behind(link);
      return isTop(link) && link.seen !== undefined && target !== null && target !== home;
    });
    if (menu.length < fewest) return doesNotApply;
    const openers = menu.flatMap((link) => openerOf(link) ?? []);
    // Where what opens it was not found, it may be none at all.
    if (openers.some(({ slot }) => slot === null)) return notKnown;
    const heads = new Set(openers.map(({ words, slot }) => `${words} ${slot ?? ''}`));
    const isHidden = menu.length - openers.length < open && heads.size === 1;
    const counted = { count: isHidden ? 1 : 0, of: 1 };
    if (!isHidden) return { clear: 'fine', counted };
    return {
      title: say`On a wide screen too the menu must be opened first.`,
      where: [{ url: home.facts.url, selector: null, words: openers[0]?.words ?? '' }],
      counted,
    };
  },
});
