import { germanCart, germanCatalog, germanHome, germanProductPages } from './german/german-shop.ts';
import { germanTextPages } from './german/german-pages.ts';
import { cart, checkout, thankYou } from './pages/cart-and-checkout.ts';
import { catalogPages, everything } from './pages/catalog.ts';
import { brewing, choosingATeapot, tastings, teaForOffices } from './pages/guides.ts';
import { home } from './pages/home.ts';
import { articlePages, journal } from './pages/journal.ts';
import { account, register, search, wishlist } from './pages/own-pages.ts';
import { productPages } from './pages/product.ts';
import { questionsPage } from './pages/questions.ts';
import { contact, delivery, privacy, terms } from './pages/service-pages.ts';
import { kindWordsPage, peoplePage, story } from './pages/story.ts';
import type { PageMaker } from './shopper.ts';

/** Every page with an address of its own; the months of the calendar are beside them, without end. */
const shopPages: ReadonlyMap<string, PageMaker> = new Map([
  ['/', home],
  ['/shop', everything],
  ...catalogPages,
  ...productPages,
  ['/cart', cart],
  ['/checkout', checkout],
  ['/checkout/thank-you', thankYou],
  ['/questions', questionsPage],
  ['/our-story', story],
  ['/our-story/people', peoplePage],
  ['/kind-words', kindWordsPage],
  ['/contact', contact],
  ['/delivery-and-returns', delivery],
  ['/privacy', privacy],
  ['/terms', terms],
  ['/account', account],
  ['/account/register', register],
  ['/wishlist', wishlist],
  ['/search', search],
  ['/journal', journal],
  ...articlePages,
  ['/guides/brewing', brewing],
  ['/guides/choosing-a-teapot', choosingATeapot],
  ['/guides/tea-for-offices', teaForOffices],
  ['/de/', germanHome],
  ['/de/tee', germanCatalog],
  ...germanProductPages,
  ['/de/warenkorb', germanCart],
  ...germanTextPages,
]);

export function findShopPage(path: string): PageMaker | undefined {
  if (/^\/tastings(\/\d{4}\/\d{2})?$/.test(path)) return tastings;
  return shopPages.get(path);
}

const notForSearchEngines = /^\/(cart|checkout|account|wishlist|search|de\/warenkorb)/;

/** What the sitemap lists: all but a shopper's own pages. */
export function sitemapPaths(): readonly string[] {
  return [...shopPages.keys()].filter((path) => !notForSearchEngines.test(path));
}
