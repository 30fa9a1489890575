import { countWords } from '../../model/count-words.ts';
import { defineFix } from '../../model/fix.ts';

const findings: ReadonlySet<string> = new Set(['nameless-steps', 'unnamed-links']);

export const nameIcons = defineFix({
  id: 'name-icons',
  effort: 'text',
  propose({ hasNamelessCart, kind, goal, kindLabel }, lack) {
    if (lack.misses !== 'finding' || !findings.has(lack.finding.id)) return [];
    const { id, where } = lack.finding;
    const cart = kind === 'store' && goal ? goal.words : kindLabel('cart');
    const theCart = {
      key: 'cart',
      title: `Write “${cart}” beside the picture that opens the cart`,
      how: 'header, every page that has it',
      edit: [{ edit: 'name', to: null, words: cart }],
      where,
    } as const;
    const others = {
      key: '',
      title: `Give a name to ${countWords(where.length, 'link or button that has', 'links and buttons that have')} none`,
      how: 'where they stand',
      edit: [{ edit: 'put-right', finding: id }],
      where,
    } as const;
    return [...(hasNamelessCart ? [theCart] : []), ...(where.length > 0 ? [others] : [])];
  },
});
