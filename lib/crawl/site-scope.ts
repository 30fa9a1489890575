import { getDomain } from 'tldts';

/** Names and numbers that only this machine or network knows: RFC 1918, 3927, 4193, 4291, 6761 (.localhost, .test), 6762 (.local), 8375. */
const localName = /(^|\.)(localhost|test|local|lan|internal|home\.arpa)\.?$/i;
const localNumber = /^((127|10)(\.\d+){3}|(192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))(\.\d+){2}|0\.0\.0\.0)$/;
const localNumber6 = /^\[(::1?\]|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/i;

/** A site under construction on this machine or network: robots.txt is not applied there. A name without a dot is one of this network. */
export function isLocalSite(origin: string): boolean {
  const { hostname } = new URL(origin);
  if (hostname.startsWith('[')) return localNumber6.test(hostname);
  return localName.test(hostname) || localNumber.test(hostname) || !hostname.includes('.');
}

/** True when two hosts belong to one registrable domain (public suffix list): `shop.example.co.uk` and `www.example.co.uk`. */
export function isSameSite(a: string, b: string): boolean {
  const domain = getDomain(a, { allowPrivateDomains: true });
  return domain !== null && domain === getDomain(b, { allowPrivateDomains: true });
}
