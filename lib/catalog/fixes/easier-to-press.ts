import { defineFix } from '../../model/fix.ts';
import { said, say } from '../../model/say.ts';

const orders: { readonly [finding: string]: string } = {
  'tiny-targets': 'Make links and buttons 24 pixels high and wide, or more',
  'faint-words': 'Make faint words darker, or what is behind them lighter',
};

export const easierToPress = defineFix({
  id: 'easier-to-press',
  effort: 'developer',
  propose(_, lack) {
    const title = lack.misses === 'finding' ? orders[lack.finding.id] : undefined;
    if (lack.misses !== 'finding' || title === undefined) return [];
    const { id, where } = lack.finding;
    return [{ key: id, title: said(title), how: say`where they stand`, edit: [{ edit: 'put-right', finding: id }], where }];
  },
});
