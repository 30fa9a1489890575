import type { AuditTrouble } from '../model/audit.ts';
import { say } from '../model/say.ts';

/** The sentence for a check that gave no result. */
export function sayTrouble(trouble: AuditTrouble | 'tab-unreachable' | null, address: string): string {
  switch (trouble) {
    case 'not-a-website':
      return say`${address} is not a website.`;
    case 'site-errors':
      return say`${address} answers with errors only.`;
    case 'site-unreachable':
    case 'offline':
      return say`${address} cannot be reached any more.`;
    case 'nothing-readable':
      return say`There is nothing readable at ${address}.`;
    case 'robots-closed':
      return say`${address} asks not to be read by programs (robots.txt); --my-site reads it all the same.`;
    case 'login-wall':
      return say`${address} asks for a password: --headed --session FILE opens a window to sign in, and keeps the session for the next time.`;
    case 'bot-wall':
      return say`${address} asks whether a human is there: --headed --session FILE opens a window to answer it.`;
    case 'refused':
      return say`${address} refused page after page, so asking was stopped.`;
    case 'disk-full':
      return say`There is no room left on this disk for what was read of ${address}.`;
    case 'needs-permission':
    case 'tab-unreachable':
    case 'left-site':
      return say`The browser does not let the extension read ${address}.`;
    default:
      return say`The check of ${address} broke off.`;
  }
}
