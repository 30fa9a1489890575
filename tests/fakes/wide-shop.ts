import type { FakeSite } from './fake-site.ts';

const perList = 24;

/** A shop of `size` pages and a few more: lists of products that link to each other and to the next list. */
export function wideShop(size: number): FakeSite {
  const lists = Math.ceil(size / (perList + 1));
  const menu = [
    ['/', 'Home'],
    ['/faq', 'FAQ'],
    ['/about', 'About us'],
    ['/contact', 'Contact'],
    ['/list-0', 'All teas'],
  ] as const;
  const site: Record<string, FakeSite[string]> = { '/': menu, '/faq': menu, '/about': menu, '/contact': menu };
  for (let list = 0; list < lists; list += 1) {
    const products = Array.from({ length: perList }, (_, at) => [`/tea/${list * perList + at}`, `Tea ${list * perList + at}`] as const);
    site[`/list-${list}`] = [...menu, ...products, [`/list-${list + 1}`, `List ${list + 1}`]];
    for (const [path] of products) site[path] = [...menu, [`/list-${list}`, 'Back']];
  }
  return site;
}
