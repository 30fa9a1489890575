import { defineFinding } from '../../model/finding.ts';
import { placeOf } from '../../model/judge-pages.ts';
import { doesNotApply, fine, notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';
import { isKind } from '../../model/site.ts';

export const forcedAccount = defineFinding({
  id: 'forced-account',
  severity: 'serious',
  why: 'Nearly one of five has left a purchase because an account was asked for first (Baymard Institute, 2025).',
  needs: {},
  row: 'irritating',
  check({ pages, site, told }) {
    if (site.kind !== 'store') return doesNotApply;
    const guest = told.checkout?.guest ?? 'not-known';
    if (guest === 'not-known') return notKnown;
    if (guest === 'yes') return { ...fine, counted: { count: 0, of: 1 } };
    const own = pages.all.filter((page) => page.facts.source === 'tab' && isKind(page, 'checkout'));
    return {
      title: say`Nobody can buy without making an account.`,
      where: own.flatMap((page) => placeOf(page)),
      counted: { count: 1, of: 1 },
    };
  },
});
