import { getDomain } from 'tldts';
import { Complaint } from './complaint.ts';

/** The origin of another host of the same site (one registrable domain), as `--host` takes it. */
export function readHost(text: string, address: string): string {
  const whole = /^https?:\/\//.test(text) ? text : `${new URL(address).protocol}//${text}`;
  const host = URL.canParse(whole) ? new URL(whole) : null;
  const domain = getDomain(address, { allowPrivateDomains: true });
  if (host && domain !== null && getDomain(host.href, { allowPrivateDomains: true }) === domain) return host.origin;
  throw new Complaint(`--host takes another host of ${domain ?? new URL(address).host}, not "${text}".`, 2);
}
