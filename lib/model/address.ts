/** Query parameters that only measure campaigns; the page is the same without them. Sources: the vendors' own parameter lists. */
const campaignParameter = /^(utm_[a-z]+|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|mc_[ce]id|_ga|_gl|igshid|srsltid)$/i;

/**
 * Brings an href to the one form under which a page is known: absolute, http(s), default port, case and dot segments as
 * the URL standard has them, no user name, campaign parameters out, no empty query, fragment only where it is a route (`#/about`, `#!/about`).
 * Idempotent. Null when it is no address of a page (another scheme, malformed).
 */
export function normalizeAddress(href: string, base?: string): string | null {
  const url = URL.parse(href, base);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  // Setters and `searchParams` are slow, and a page has hundreds of links: they are touched only where there is something to change.
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
  }
  const { href: whole } = url;
  if (whole.includes('?')) {
    for (const name of Array.from(url.searchParams.keys())) if (campaignParameter.test(name)) url.searchParams.delete(name);
    if (url.search === '' && url.href.includes('?')) url.search = '';
  }
  if (whole.includes('#') && !isRouteFragment(url.hash)) url.hash = '';
  return url.href;
}

/** A fragment that a script router uses as a path; a bare `#/` is the page itself, or a link to nowhere. */
export function isRouteFragment(hash: string): boolean {
  return /^#!?\/[^\s]/.test(hash);
}

/** The address without its fragment: what is asked of the server. */
export function withoutFragment(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}

/** Same scheme, host and port. */
export function isSameOrigin(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
}
