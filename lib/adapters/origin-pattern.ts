/**
 * The match pattern by which permission for a site is asked and looked up. Without its port: Firefox takes a pattern with
 * one but never matches it, and without one every port of the host is meant, in both browsers.
 * Source: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
