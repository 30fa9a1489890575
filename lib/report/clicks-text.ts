import type { AuditExport, ClickFigures } from '../model/audit-export.ts';
import type { GoalKind } from '../model/settings.ts';
import { dottedLine } from './dotted-line.ts';
import { wrapText } from './wrap-text.ts';

const goals: { readonly [G in GoalKind]: string } = {
  cart: 'the cart',
  contact: 'contact',
  book: 'booking',
  call: 'the telephone number',
  visit: 'the address',
  signup: 'sign-up',
  join: 'joining',
  renew: 'renewing',
  donate: 'donating',
  act: 'taking part',
};
const partNames: { readonly [P in keyof ClickFigures['parts']]: string } = {
  catalog: 'catalog',
  product: 'product',
  inCart: 'in the cart',
  cart: 'cart',
  checkout: 'checkout',
};

/** Clicks to the scored goal with their parts; other goals by their quickest way. */
export function clicksText({ goals: found, clicksToGoal, settings }: AuditExport, columns: number): readonly string[] {
  const from = typeof settings['start'] === 'string' ? 'from the chosen start' : 'from Home';
  const [first, ...others] = found;
  if (!first) return ['Nothing to reach, no cart and no contact, was found on the pages read.'];
  const figures = clicksToGoal[first.kind];
  const known = figures?.desktop;
  const isCart = first.kind === 'cart';
  const rows = known
    ? [
        dottedLine(isCart ? `  typical, ${from}` : `  ${from}`, figure(known.typical), columns),
        ...(isCart
          ? [
              dottedLine('  quickest', figure(known.quickest), columns),
              dottedLine(`  slowest of ${known.counted}`, figure(known.slowest), columns),
              dottedLine('  by search: type, then', figure(known.bySearch), columns),
              wrapText(
                `  parts: ${Object.entries(partNames)
                  .map(([part, name]) => `${name} ${figure(known.parts[part as keyof ClickFigures['parts']])}`)
                  .join(', ')}`,
                columns,
                '    ',
              ),
            ]
          : []),
      ]
    : [];
  const phone =
    figures?.phone === null || figures === undefined
      ? ['  on a phone: not yet known']
      : [dottedLine('  on a phone, typical', figure(figures.phone.typical), columns)];
  const rest = others.flatMap((goal) => {
    const clicks = clicksToGoal[goal.kind]?.desktop?.quickest ?? null;
    return clicks === null ? [] : [`${goals[goal.kind]} ${clicks}`];
  });
  return [
    `Clicks to ${goals[first.kind]}, desktop`,
    ...rows,
    ...phone,
    ...(rest.length > 0 ? [wrapText(`  also: ${rest.join(', ')}`, columns, '    ')] : []),
  ];
}

const figure = (clicks: number | null): string => (clicks === null ? '–' : String(clicks));
