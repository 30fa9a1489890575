/** Longest word of a path that names a room of the site (`products`, `blog`) and not a single page in it. */
const roomWord = 24;

/**
 * The pattern that an address follows: pages of one pattern are likely to be of one make. The last part of a deeper path and
 * everything with digits becomes `*`; of a query the names count, and the values that name a route.
 * `/products/blue-mug` -> `/products/*`, `/index.php?route=product/product&product_id=42` -> `/index.php?product_id=*&route=product/product`.
 */
export function templateKey(address: string): string {
  const url = new URL(address);
  const parts = url.pathname.split('/').filter(Boolean);
  const path = parts.map((part, at) =>
    (at > 0 && at === parts.length - 1) || /\d/.test(part) || part.length > roomWord ? '*' : part.toLowerCase(),
  );
  const query = [...url.searchParams].map(([name, value]) => `${name}=${/^[a-z_]+([/.][a-z_]+)+$/i.test(value) ? value : '*'}`).toSorted();
  const route = url.hash ? `#${url.hash.replace(/[^/#!]*$/, '*')}` : '';
  return `/${path.join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}${route}`;
}
