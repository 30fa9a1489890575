import type { HandOver } from './goal-host.ts';
import { goalHosts } from './goal-hosts.ts';

/** Where an address hands over to. */
export interface FoundGoalHost {
  readonly handsOver: HandOver;
  /** As it is listed, without a path: `etsy.com`. */
  readonly host: string;
}

/** A host's pages about itself, which sites link to in their privacy policies, and for those who use it. */
const ownHost = /^(help|support|blog|legal|docs|status|developers?|business|partners?|careers|jobs|about|press|community|login|accounts?)$/;
const ownPath =
  /^\/([a-z]{2}([-_][a-z]{2})?\/)?(privacy|datenschutz|terms|agb|legal|policy|policies|cookies?|gdpr|security|blog|help|support|about|pricing|features|log-?in|sign-?in|sign-?up|register|gp\/help|webapps)\b/;

/**
 * The host of the list that an address lies on, or null: the host itself or one below it. Its first page is its own, unless on a host
 * below (`acme.simplybook.me`), and so are its privacy policy, help and log-in.
 */
export function goalHostAt(address: string): FoundGoalHost | null {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(address) ?? [];
  const labels = host.toLowerCase().split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const found = byHost.get(labels.slice(at).join('.'))?.find((place) => isBelow(path, place.path));
    if (found) return isItsOwn({ below: labels.slice(0, at), path: path.toLowerCase() }) ? null : found;
  }
  return null;
}

const isBelow = (path: string, beginning: string) =>
  path.toLowerCase().startsWith(beginning) && /^(\/|$)/.test(path.slice(beginning.length));

function isItsOwn({ below, path }: { readonly below: readonly string[]; readonly path: string }): boolean {
  if (below.some((label) => ownHost.test(label)) || ownPath.test(path)) return true;
  const tenant = below.filter((label) => label !== 'www' && label !== 'm');
  return tenant.length === 0 && /^\/?([a-z]{2}([-_][a-z]{2})?\/?)?$/.test(path);
}

const byHost = new Map<string, (FoundGoalHost & { readonly path: string })[]>();
for (const { handsOver, hosts } of goalHosts)
  for (const place of hosts) {
    const [host = ''] = place.split('/', 1);
    byHost.set(host, [...(byHost.get(host) ?? []), { handsOver, host, path: place.slice(host.length) }]);
  }
