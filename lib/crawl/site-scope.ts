import { getDomain } from 'tldts';

/** Addresses that only this machine or this network can reach: RFC 1918, 4193, 6761 (.localhost, .test), 6762, 8375; loopback and link-local. */
const localName = /^(localhost|.*\.(localhost|test|local|lan|internal|home\.arpa))$/i;
const localNumber = /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[?(::1|f[cd][0-9a-f]{2}:|fe80:))/i;

/** A site under construction on this machine or network: robots.txt is not applied there. */
export function isLocalSite(origin: string): boolean {
  const { hostname } = new URL(origin);
  return localName.test(hostname) || localNumber.test(hostname) || !hostname.includes('.');
}

/** True when two hosts belong to one registrable domain (public suffix list): `shop.example.co.uk` and `www.example.co.uk`. */
export function isSameSite(a: string, b: string): boolean {
  const domain = getDomain(a, { allowPrivateDomains: true });
  return domain !== null && domain === getDomain(b, { allowPrivateDomains: true });
}
