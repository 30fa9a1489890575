import type { AuditRecord, AuditTrouble } from '../model/audit.ts';

/** What the press that opened the popup puts right: it lets us into the tab again. */
const mended: ReadonlySet<AuditTrouble | null> = new Set([
  'tab-closed',
  'left-site',
  'tab-silent',
  'browser-restarted',
  'extension-updated',
] satisfies readonly AuditTrouble[]);

/** Whether a waiting check needs nothing more from the user than the press of the toolbar button on its site. */
export function goesOnByItself({ state, trouble }: Pick<AuditRecord, 'state' | 'trouble'>): boolean {
  return state === 'waiting' && mended.has(trouble);
}
