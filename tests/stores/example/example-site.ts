import { JSDOM, VirtualConsole } from 'jsdom';
import type { Answer, Site } from '../server/site.ts';
import { goods, goodAddress } from '../teashop/goods/goods.ts';
import { createTeashop } from '../teashop/teashop.ts';

const perShelf = 4;

/** A smaller "Alder & Leaf": the pages that the example of the first-run page is made of. */
const kept: ReadonlySet<string> = new Set([
  '/',
  '/black-tea',
  '/green-and-white',
  '/herbal-and-fruit',
  '/teaware',
  '/gifts',
  ...goods.filter((good) => goods.filter(({ category }) => category === good.category).indexOf(good) < perShelf).map(goodAddress),
  '/cart',
  '/checkout',
  '/questions',
  '/our-story',
  '/kind-words',
  '/contact',
  '/delivery-and-returns',
  '/privacy',
  '/terms',
  '/journal',
  '/journal/the-second-steep',
  '/journal/what-water-does',
  '/guides/brewing',
]);

/** The tea shop with only these pages, and no link to any other: nothing is broken that is whole in the shop. */
export function createExample(): Site {
  const shop = createTeashop();
  return {
    ...shop,
    answer(visit) {
      if (visit.path === '/sitemap.xml') return shop.answer({ ...visit, path: '/nothing-here' });
      const isFile = /^\/(assets|media|robots\.txt)/.test(visit.path);
      if (isFile || visit.method === 'POST') return shop.answer(visit);
      return kept.has(visit.path) ? pruned(shop.answer(visit)) : shop.answer({ ...visit, path: '/nothing-here' });
    },
  };
}

function pruned(answer: Answer): Answer {
  if (typeof answer.body !== 'string') return answer;
  const dom = new JSDOM(answer.body, { url: 'https://shop.example/', virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const { origin, pathname, search } = new URL(link.href);
    if (origin !== 'https://shop.example' || search.includes('add-to-cart') || (kept.has(pathname) && search === '')) continue;
    const isTile = link.classList.contains('tile-link');
    (isTile ? link.closest('li') : link.matches('li > a:only-child') ? link.parentElement : link)?.remove();
  }
  for (const twin of document.querySelectorAll('link[rel="alternate"]')) twin.remove();
  for (const empty of document.querySelectorAll('ul:empty, nav:empty')) empty.remove();
  const body = `<!doctype html>${document.documentElement.outerHTML}`;
  dom.window.close();
  return { ...answer, body };
}
