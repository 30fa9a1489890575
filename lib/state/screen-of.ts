import type { AuditRecord, AuditTrouble } from '../model/audit.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { Showing } from '../model/shown-way.ts';
import type { AuditView } from '../ports/audit-archive.ts';
import { siteOf, type Tab } from './tab-site.ts';

/** What the user asked for that the archive does not show (yet). */
export type Ask =
  | { readonly kind: 'nothing' }
  /** The choices before a check, though an earlier one is kept. */
  | { readonly kind: 'set-up' }
  /** A start, or going on, was sent; `before` is the newest audit at that moment. */
  | { readonly kind: 'starting'; readonly before: string | null }
  /** The press that opened the popup is all that a waiting check needs: going on was sent, then it went on. `after` is why it had waited. */
  | { readonly kind: 'going-on' | 'went-on'; readonly auditId: string; readonly after: AuditTrouble | null }
  /** "Stop and score" was pressed: what is under way is still taken in. */
  | { readonly kind: 'stopping'; readonly auditId: string }
  | { readonly kind: 'refused'; readonly trouble: 'not-a-website' | 'needs-permission' | 'tab-unreachable' };

/** What the popup shows: exactly one of these. */
export type Screen =
  | { readonly kind: 'opening' }
  | { readonly kind: 'not-web'; readonly url: string | null }
  /** `lost`: an earlier check of this site is kept but has nothing that can be shown. */
  | { readonly kind: 'before'; readonly origin: string; readonly lost: boolean }
  | { readonly kind: 'starting' | 'scoring' | 'permission'; readonly origin: string }
  /** `after`: why it had waited until this popup was opened, or null. */
  | { readonly kind: 'checking'; readonly view: AuditView; readonly after: AuditTrouble | null }
  | { readonly kind: 'halted'; readonly view: AuditView }
  | { readonly kind: 'showing'; readonly origin: string; readonly showing: Showing }
  | {
      readonly kind: 'failed';
      readonly origin: string;
      readonly trouble: AuditTrouble | 'tab-unreachable';
      readonly result: AuditExport | null;
    }
  | { readonly kind: 'one-page' | 'after'; readonly record: AuditRecord; readonly result: AuditExport };

/** What the archive says; `view` is undefined until it has answered for the first time. */
interface Shown {
  readonly view: AuditView | null | undefined;
  readonly showing: Showing | null;
}

/** Decides what to show. While a way is shown on the site, that. */
export function screenOf({ view, showing }: Shown, tab: Tab, ask: Ask): Screen {
  const origin = siteOf(tab);
  if (origin === null) return { kind: 'not-web', url: tab.url };
  if (view === undefined) return { kind: 'opening' };
  if (showing) return { kind: 'showing', origin, showing };
  if (ask.kind === 'refused') return refusal(origin, ask.trouble);
  if (ask.kind === 'starting' && (view?.record.id ?? null) === ask.before) return { kind: 'starting', origin };
  if (view === null) return { kind: 'before', origin, lost: false };
  if (ask.kind === 'set-up' && view.record.state !== 'running') return { kind: 'before', origin, lost: false };
  if (ask.kind === 'stopping' && ask.auditId === view.record.id && view.record.endedAt === null) return { kind: 'scoring', origin };
  return screenOfAudit(view, origin, ask);
}

function screenOfAudit(view: AuditView, origin: string, ask: Ask): Screen {
  const { record, result } = view;
  switch (record.state) {
    case 'running':
    case 'paused': {
      const isGoneOn = (ask.kind === 'going-on' || ask.kind === 'went-on') && ask.auditId === record.id;
      return { kind: 'checking', view, after: isGoneOn && record.state === 'running' ? ask.after : null };
    }
    case 'waiting':
      return ask.kind === 'going-on' && ask.auditId === record.id ? { kind: 'checking', view, after: ask.after } : { kind: 'halted', view };
    case 'failed':
      return { kind: 'failed', origin, trouble: record.trouble ?? 'broken', result };
    case 'done':
    case 'stopped':
      if (result === null) return { kind: 'before', origin, lost: true };
      return { kind: result.coverage.pagesRead === 1 && !result.coverage.complete ? 'one-page' : 'after', record, result };
  }
}

function refusal(origin: string, trouble: 'not-a-website' | 'needs-permission' | 'tab-unreachable'): Screen {
  return trouble === 'needs-permission' ? { kind: 'permission', origin } : { kind: 'failed', origin, trouble, result: null };
}
