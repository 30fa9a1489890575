/** Parameters that carry a session, as PHP, Java, osCommerce, Zen Cart, phpBB and OpenCart write them; the page is the same without. */
const parameter = /^(phpsessid|jsessionid|sid|session|session_?id|osCsid|zenid|customer_token|user_token|cfid|cftoken)$/i;
const perhaps = /[?&;](phpsessid|jsessionid|sid|session|session_?id|osCsid|zenid|customer_token|user_token|cfid|cftoken)=/i;

/** The address without the number of a session: else every visit would find new addresses for old pages. */
export function withoutSession(address: string): string {
  if (!perhaps.test(address)) return address;
  const url = new URL(address);
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/i, '');
  for (const name of Array.from(url.searchParams.keys())) if (parameter.test(name)) url.searchParams.delete(name);
  return url.search === '' ? url.href.replace(/\?$/, '') : url.href;
}
