import { withoutFragment } from '../model/address.ts';
import { goalHostAt } from '../model/find-goal-host.ts';
import type { Control, Form, Link, LinkBlock, PageFacts } from '../model/page.ts';
import { say } from '../model/say.ts';
import type { PageAction } from '../model/site.ts';
import type { LanguageWords } from '../model/words.ts';
import { addingAddress, type AskingContext, isAskedFor, withAppointments } from './asked-for.ts';
import { countChoices, openLists } from './count-choices.ts';
import { hasCartDrawer } from './has-cart-drawer.ts';
import { looksLikeCartIcon } from './looks-like-cart-icon.ts';
import { pathParts } from './page-words.ts';
import { opensSearch } from './search-opener.ts';
import { tellByHost } from './tell-by-host.ts';
import { tellPurpose, type Purpose } from './tell-purpose.ts';
import { type FollowingContext, whatFollows } from './what-follows.ts';

/** What is known of the site when a page's actions are read. */
export interface ActionContext extends FollowingContext, AskingContext {
  readonly vocabulary: readonly LanguageWords[];
}

/** Recognises what a visitor can do on a page, from its controls, links and forms, in document order of each. */
export function recogniseActions(page: PageFacts, context: ActionContext): readonly PageAction[] {
  return withAppointments(page, everyAction(page, context));
}

function everyAction(page: PageFacts, context: ActionContext): readonly PageAction[] {
  return [
    ...page.controls.flatMap((control) => fromControl(control, page, context)),
    ...page.blocks.flatMap((block) => fromBlock(block, context)),
    ...ownLinkActions(page, context),
    ...page.oddLinks
      .filter((odd) => !page.controls.some((control) => control.words === odd.words && control.place === odd.place))
      .flatMap((odd) => fromOddLink(odd, context)),
    ...page.forms.flatMap(fromSearchForm),
  ];
}

function fromControl(control: Control, page: PageFacts, context: ActionContext): readonly PageAction[] {
  if (control.disabled) return [];
  const search = opensSearch(control, context.vocabulary);
  if (search) return [opened(control, search)];
  // An icon font's word reads like a name: it is looked for first.
  const icon = looksLikeCartIcon(control);
  const told = icon ? null : (tellPurpose(control.words, context.vocabulary) ?? bySend(control, context));
  if (!told) return icon ? [action(control, { purpose: 'open-cart', confidence: 0.6, evidence: say`An icon of a cart` }, {})] : [];
  const form = control.form === null ? undefined : page.forms[control.form];
  if (told.purpose === 'search' && control.does !== 'submit') return [];
  const adds = told.purpose === 'add-to-cart' || told.purpose === 'buy-now';
  return [
    action(control, told, {
      choices: adds
        ? (form ? countChoices(form) : 0) + (control.inTile && !isOwn(control, page) ? 0 : openLists(page.controls, control.form))
        : 0,
      ...whatFollows(
        { purpose: told.purpose, address: control.sendsTo, hasDrawer: () => hasCartDrawer(page, context.vocabulary) },
        context,
      ),
      product: control.inTile && !isOwn(control, page) ? control.tileLink : null,
      ...(control.sendsTo !== null && goalHostAt(control.sendsTo) ? { sendsTo: control.sendsTo } : {}),
    }),
  ];
}

/** A lone control in a box that links to the page itself buys what the page is about. */
function isOwn(control: Control, page: PageFacts): boolean {
  if (control.tileLink === null || withoutFragment(control.tileLink) !== withoutFragment(page.url)) return false;
  return page.controls.filter((other) => other.slot === control.slot).length < 3;
}

function bySend(control: Control, context: ActionContext): Purpose | null {
  if (control.sendsTo === null || control.does !== 'submit' || !addingAddress.test(control.sendsTo.toLowerCase())) return null;
  if (tellPurpose(control.words, context.vocabulary, 'other')) return null;
  return { purpose: 'add-to-cart', confidence: 0.7, evidence: say`Its form sends to where things are put into the cart` };
}

/** A link that buys stands in a tile when a link to one of the listed pages came just before it, and there are several, or the list shows prices. */
function ownLinkActions(page: PageFacts, context: ActionContext): readonly PageAction[] {
  const tiles = new Set(page.tiles.flatMap((group) => group.links));
  const found: PageAction[] = [];
  let last: string | null = null;
  for (const link of page.links) {
    const actions = fromLink(link, last, context);
    found.push(...actions);
    if (actions.length === 0 && tiles.has(link.to)) last = link.to;
  }
  const buying = found.filter((one) => one.purpose === 'add-to-cart' || one.purpose === 'buy-now');
  const priced = new Set(page.tiles.filter((group) => group.withPrice > 0).flatMap((group) => group.links));
  return buying.length > 1
    ? found
    : found.map((one) => (one.product === null || priced.has(one.product) ? one : { ...one, product: null }));
}

/** Menus repeat from page to page, and are looked at several times for each: what they say is kept for the last two contexts. */
const kept = new WeakMap<LinkBlock, readonly { readonly context: ActionContext; readonly actions: readonly PageAction[] }[]>();

function fromBlock(block: LinkBlock, context: ActionContext): readonly PageAction[] {
  const known = kept.get(block) ?? [];
  const found = known.find((one) => isSame(one.context, context));
  if (found) return found.actions;
  const actions = block.links.flatMap((link) => fromLink(link, null, context));
  kept.set(block, [{ context, actions }, ...known.slice(0, 1)]);
  return actions;
}

const isSame = (a: ActionContext, b: ActionContext) =>
  a.vocabulary === b.vocabulary &&
  a.platform === b.platform &&
  a.cartPages === b.cartPages &&
  a.checkoutPages === b.checkoutPages &&
  a.contactPages === b.contactPages &&
  a.bookingPages === b.bookingPages;

function fromLink(link: Link, tile: string | null, context: ActionContext): readonly PageAction[] {
  const told = addingAddress.test(link.to.toLowerCase())
    ? { purpose: 'add-to-cart' as const, confidence: 0.9, evidence: say`Its address puts something into the cart` }
    : (surer(tellPurpose(link.words, context.vocabulary), tellByHost(link, context.vocabulary)) ?? byTarget(link, context));
  if (!told || told.purpose === 'search') return [];
  if (isAskedFor(told, link, context)) return [];
  if (told.purpose === 'sign-up' && told.confidence < 0.8) return [];
  const adds = told.purpose === 'add-to-cart' || told.purpose === 'buy-now';
  return [
    action(link, told, {
      to: link.to,
      ...whatFollows({ purpose: told.purpose, address: link.to, hasDrawer: () => false }, context),
      product: adds ? tile : null,
    }),
  ];
}

/** The words win a tie. */
const surer = (words: Purpose | null, host: Purpose | null): Purpose | null =>
  words !== null && host !== null && host.confidence > words.confidence ? host : (words ?? host);

function byTarget(link: Link, context: ActionContext): Purpose | null {
  if (context.cartPages.has(link.to)) return { purpose: 'open-cart', confidence: 0.8, evidence: say`It leads to the cart` };
  if (context.checkoutPages.has(link.to)) return { purpose: 'go-to-checkout', confidence: 0.7, evidence: say`It leads to the checkout` };
  // Most links have words of their own: their addresses need not be read.
  if (/\p{L}{3}/u.test(link.words) && !looksLikeCartIcon(link)) return null;
  const named = pathParts(link.to)
    .map((part) => tellPurpose(part, context.vocabulary))
    .find((one) => one?.purpose === 'open-cart');
  if (named && named.confidence >= 0.8) return { ...named, confidence: 0.6, evidence: say`Its address names the cart` };
  return null;
}

function fromOddLink(odd: PageFacts['oddLinks'][number], context: ActionContext): readonly PageAction[] {
  if (odd.kind === 'tel') return [action(odd, { purpose: 'call', confidence: 1, evidence: say`It dials a number` }, {})];
  if (odd.kind === 'mailto') return [];
  const search = opensSearch(odd, context.vocabulary);
  if (search) return [opened(odd, search)];
  const told = tellPurpose(odd.words, context.vocabulary);
  if (told) return told.purpose === 'search' ? [] : [action(odd, { ...told, confidence: told.confidence * 0.8 }, {})];
  return looksLikeCartIcon(odd) ? [action(odd, { purpose: 'open-cart', confidence: 0.5, evidence: say`An icon of a cart` }, {})] : [];
}

function fromSearchForm(form: Form): readonly PageAction[] {
  const texts = form.fields.filter((field) => field.type === 'search' || field.type === 'text');
  const named = texts.some(
    (field) => field.type === 'search' || /^(q|s|query|search|keywords?|suche|recherche|buscar|search_query)$/i.test(field.name),
  );
  if (!named || texts.length > 1 || form.method === 'dialog') return [];
  const found: Purpose = { purpose: 'search', confidence: 0.9, evidence: say`A form with one search field` };
  return [action({ words: form.words, place: form.place, hidden: null }, found, { to: form.method === 'get' ? form.action : null })];
}

/** A search whose field is closed away until what it was told by is pressed. */
const opened = ({ words, place }: Pick<Control, 'words' | 'place'>, told: Purpose): PageAction =>
  action({ words, place, hidden: 'hidden' }, told, {});

function action(
  where: Pick<Control, 'words' | 'place' | 'hidden'> & { readonly slot?: string },
  told: Purpose,
  more: Partial<Pick<PageAction, 'to' | 'sendsTo' | 'choices' | 'leadsTo' | 'follows' | 'product'>>,
): PageAction {
  const { words, place, hidden, slot = null } = where;
  const fallback = told.purpose === 'open-cart' ? 'cart' : told.purpose === 'go-to-checkout' ? 'checkout' : 'here';
  return {
    purpose: told.purpose,
    words,
    place,
    hidden,
    slot,
    to: null,
    choices: 0,
    leadsTo: fallback,
    product: null,
    confidence: told.confidence,
    evidence: told.evidence,
    ...more,
  };
}
