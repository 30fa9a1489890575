import type { AuditExport, Journey } from './audit-export.ts';

/** Whether a way ends in a cart that has no address: a drawer or window over the page that `to` names, which is no cart itself. */
export function endsInWindow(
  { need, to, shown }: Pick<Journey, 'need' | 'to' | 'shown'>,
  { goals, pages }: Pick<AuditExport, 'goals' | 'pages'>,
): boolean {
  if (need !== 'cart' || shown || goals.some(({ kind, url }) => kind === 'cart' && url !== null)) return false;
  const kinds = pages.find(({ url }) => url === to)?.kinds ?? [];
  return !kinds.some(({ kind }) => kind === 'cart' || kind === 'checkout');
}
