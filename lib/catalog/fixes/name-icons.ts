import { defineFix } from '../../model/fix.ts';
import { say } from '../../model/say.ts';

const findings: ReadonlySet<string> = new Set(['nameless-steps', 'unnamed-links']);

export const nameIcons = defineFix({
  id: 'name-icons',
  effort: 'text',
  propose({ hasNamelessCart, kind, goal, newName }, lack) {
    if (lack.misses !== 'finding' || !findings.has(lack.finding.id)) return [];
    const { id, where } = lack.finding;
    const cart = kind === 'store' && goal ? goal.words : newName('cart').words;
    const theCart = {
      key: 'cart',
      title: say`Write “${cart}” beside the picture that opens the cart`,
      how: say`header, every page that has it`,
      edit: [{ edit: 'name', to: null, words: cart }],
      where,
    } as const;
    const others = {
      key: '',
      title:
        where.length === 1
          ? say`Give a name to 1 link or button that has none`
          : say`Give a name to ${where.length} links and buttons that have none`,
      how: say`where they stand`,
      edit: [{ edit: 'put-right', finding: id }],
      where,
    } as const;
    return [...(hasNamelessCart ? [theCart] : []), ...(where.length > 0 ? [others] : [])];
  },
});
