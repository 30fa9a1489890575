import type { Catalog } from '../model/catalog.ts';
import { isPageKindId, type SignalField } from '../model/page-kind.ts';
import type { PageFacts } from '../model/page.ts';
import type { SignCounts } from '../model/page-sign.ts';
import type { Platform } from '../model/platform.ts';
import { bodySayings } from './body-words.ts';
import type { PageContext } from './classify-page.ts';
import { sayingsOfEntry } from './detail-address.ts';
import { inMain } from './in-main.ts';
import { inboundOf, type Inbound } from './inbound-words.ts';
import { sayingsOfLinks } from './inbound-sayings.ts';
import type { PageLook } from './look-at-page.ts';
import { bodyContext } from './page-stems.ts';
import { platformEvidence } from './platform-evidence.ts';
import { matchWords } from './match-words.ts';
import { sayStrength } from './say-strength.ts';
import { noHabits } from './site-habits.ts';
import { weighKind, weighOther, type Weighed } from './weigh-kind.ts';
import { silent, type Says, type Sayings } from './word-evidence.ts';

/** What was found out about a page before its kinds are weighed. */
export interface Seen {
  readonly context: PageContext;
  readonly look: PageLook;
  readonly platform: Platform | null;
  readonly signs: SignCounts;
}

/** How much speaks for each kind, and for each sort of page that is none. */
export function weighPage(page: PageFacts, catalog: Catalog, seen: Seen): readonly Weighed[] {
  const { context, look, platform } = seen;
  const { words } = look;
  const inbound = isLabelled(context.inbound) ? context.inbound : inboundOf(context.inbound, catalog.vocabulary);
  const said = { ...look.says, path: sayingsOfEntry(words.path, look.says.path), inbound: sayingsOfLinks(page, inbound, look) };
  const says: Says = (key, field) => said[field].get(key) ?? silent;
  const home = says('home', 'inbound');
  const habits = context.habits !== undefined && context.habits.titleParts.size > 0;
  const signs = {
    ...seen.signs,
    ...context.signs,
    ...(home.strength >= 0.5 ? { 'home-links': inbound.reduce((sum, label) => sum + label.links, 0) } : {}),
    ...(page.url === context.start || page.requestedUrl === context.start ? { start: 1, top: 1 } : {}),
    ...(habits && words.title.length === 0 && page.title !== '' ? { 'site-title': 1 } : {}),
    ...(isNameless(page, words.title) ? { nameless: 1 } : {}),
    ...(liesAmongArticles(words.address, seen.signs, catalog.vocabulary) ? { 'in-blog-folder': 1 } : {}),
    ...(namesNoKind(says) ? { 'names-other-kind': 1 } : {}),
    ...(isCalledElse(page, said, inbound)
      ? { 'called-else': 1, 'books-its-own': isUndated(seen.signs) ? (seen.signs['leads-to-booking'] ?? 0) : 0 }
      : {}),
    ...(isCalledOnly(said, catalog) ? { 'article-markup': 0, 'og-article': 0 } : {}),
    ...(isCalledCart(says, seen.signs) ? {} : { 'empty-cart-words': 0, 'checkout-control': 0 }),
    // Nothing can be checked out of an empty cart: the fields for it stand in a part that is closed.
    ...(isEmptyCart(says, seen.signs) ? { 'named-empty-cart': 1, 'address-fields': 0, 'payment-fields': 0 } : {}),
  };
  const evidence = {
    signs,
    says,
    body: bodySayings(page, bodyContext(catalog.vocabulary, (context.habits ?? noHabits).stems)),
    address: words.address,
    structured: page.structured,
    platform: platformEvidence(page, platform, words.address),
  };
  const weighed = [...catalog.kinds.map((kind) => weighKind(kind, evidence)), ...catalog.others.map((sort) => weighOther(sort, evidence))];
  // Short pages of one template are made alike: what two of its names call something else is no second start page.
  if (signs['like-start'] === undefined || !weighed.some(({ kind, named }) => named > 1 && kind !== 'home')) return weighed;
  const unlike = { ...evidence, signs: { ...signs, 'like-start': 0 } };
  const start = catalog.kinds.find(({ id }) => id === 'home');
  return start ? weighed.map((one) => (one.kind === 'home' ? weighKind(start, unlike) : one)) : weighed;
}

/** What lies in a folder for posts, by its name or by year and month, is an article, whatever it is called, unless it lists several: /blogs/yarn-talk/ is a list as well. */
const liesAmongArticles = (address: string, signs: SignCounts, vocabulary: Catalog['vocabulary']): boolean =>
  (datedFolder.test(address.replace(/index\.\w+$/, '')) || foldersOf(address).some((folder) => namesPosts(folder, vocabulary))) &&
  (signs['dated-teasers'] ?? 0) < fewestTeasers;
const fewestTeasers = 3;

/** The folders above an entry with a name of its own. */
const foldersOf = (address: string): readonly string[] => {
  const parts = (address.split('?')[0] ?? '').split('/').filter((part) => part !== '' && !/^index\.\w+$/.test(part));
  return (parts.at(-1) ?? '').length >= shortestName ? parts.slice(0, -1) : [];
};
const shortestName = 6;
const namesPosts = (folder: string, vocabulary: Catalog['vocabulary']) => {
  const reading = matchWords(folder, vocabulary);
  return sayStrength(reading, 'blog') === 1 || sayStrength(reading, 'article') === 1;
};

/** Blogs without a folder of their own keep posts by year and month. */
const datedFolder = /\/20[0-3]\d\/\d\d?(\/\d\d?)?\/[^/?]{6,}/;

/** It has a heading, and links that call it something, and none of its names is that of a kind. */
function isCalledElse(page: PageFacts, said: { readonly [F in SignalField]: Sayings }, inbound: Inbound): boolean {
  const fields = ['title', 'heading', 'path', 'inbound'] as const;
  const names = page.headings.some(({ level, place }) => level <= 2 && place === 'main') && inbound.length > 0;
  return names && fields.every((field) => [...said[field]].every(([key, { strength }]) => !isPageKindId(key) || strength < 0.45));
}

/** What takes place on certain days is an event, which is booked as well. */
const isUndated = ({ dated = 0, ...signs }: SignCounts): boolean => dated === 0 && signs['days-named'] === undefined;

/** Some generators mark up every page as an article: what its heading and its address call by the name of another kind, and nothing else, is none. */
function isCalledOnly(said: { readonly [F in SignalField]: Sayings }, { kinds, others }: Catalog): boolean {
  const names = [...kinds, ...others].map(({ id }) => id).filter((id) => id !== 'article' && id !== 'blog' && id !== 'guide');
  return names.some((id) => said.heading.get(id)?.strength === 1 && said.path.get(id)?.strength === 1);
}

/** A text without a heading, under a title that says nothing of it: its address and the links to it are all that names it. */
const isNameless = ({ headings, words }: PageFacts, ownTitle: readonly string[]): boolean =>
  ownTitle.length === 0 && words >= fewestWords && !headings.some(({ place }) => inMain(place));
/** Less is the shell of a page that scripts fill. */
const fewestWords = 100;

/**
 * A drawer with an empty cart and a way to the checkout stands on many pages: the cart itself is called one, and where several goods can be bought by
 * more than a heading, which may be that of the drawer.
 */
function isCalledCart(says: Says, signs: SignCounts): boolean {
  const names = (signs['buy-tiles'] ?? 0) < fewestGoods ? [...ownNames, 'heading' as const] : ownNames;
  return names.some((field) => says('cart', field).strength > 0);
}
const ownNames = ['title', 'path', 'inbound'] as const;
const fewestGoods = 4;

/** Words alone are not enough: drawers with an empty cart stand on every page of many shops. */
function isEmptyCart(says: Says, signs: SignCounts): boolean {
  return says('cart', 'path').strength >= 0.75 && (signs['empty-cart-words'] ?? 0) > 0;
}

/** Pages near to cart and article that are neither. */
function namesNoKind(says: Says): boolean {
  return (['compare', 'order-status', 'order-done'] as const).some(
    (key) =>
      says(key, 'heading').strength >= 0.75 ||
      says(key, 'inbound').strength >= 0.75 ||
      says(key, 'title').strength >= 0.75 ||
      says(key, 'path').strength >= 0.75,
  );
}

const isLabelled = (inbound: PageContext['inbound']): inbound is Inbound => inbound.length > 0 && typeof inbound[0] !== 'string';
