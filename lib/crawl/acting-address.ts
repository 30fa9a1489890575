/**
 * Addresses that do something when they are asked for. Words are English since addresses of shop software are; what
 * links say in other languages is read by acting-words.ts. Sources: link and route tables of WooCommerce, OpenCart,
 * PrestaShop, Magento, Shopify, Shopware, EverShop, Zen Cart and phpBB-like forums, read as facts in 2026.
 */
const actingVerbs = new Set([
  'add',
  'remove',
  'delete',
  'del',
  'update',
  'clear',
  'empty',
  'buy',
  'buynow',
  'purchase',
  'order',
  'vote',
  'like',
  'unlike',
  'dislike',
  'rate',
  'follow',
  'unfollow',
  'subscribe',
  'unsubscribe',
  'optout',
  'apply',
  'redeem',
  'cancel',
  'confirm',
  'approve',
  'reject',
  'switch',
  'set',
  'toggle',
  'save',
  'submit',
  'move',
  'change',
  'reorder',
  'undo',
  'restore',
  'trash',
  'install',
  'activate',
  'deactivate',
  'enable',
  'disable',
  'reset',
  'edit',
]);
/** What acting verbs act on: `add-to-cart`, `remove_item`, `set-currency`. A verb beside other words is only a title ("how to add milk"). */
const actingObjects = new Set([
  'to',
  'from',
  'cart',
  'basket',
  'bag',
  'trolley',
  'item',
  'items',
  'product',
  'wishlist',
  'wish',
  'list',
  'favorite',
  'favorites',
  'favourite',
  'favourites',
  'compare',
  'comparison',
  'coupon',
  'voucher',
  'currency',
  'language',
  'locale',
  'lang',
  'address',
  'account',
  'newsletter',
  'now',
  'all',
  'line',
  'store',
  'view',
]);
const leaving = /(^|[^a-z])(log|sign)[-_. ]?(out|off)([^a-z]|$)|^(logout|signout|abmelden|ausloggen|deconnexion|cerrar-?sesion)$/i;
/** Parameters that act by being there. */
const actingParameters = new Set([
  'add-to-cart',
  'add_to_cart',
  'addtocart',
  'add-to-wishlist',
  'add_to_wishlist',
  'remove_item',
  'undo_item',
  'remove_from_wishlist',
  'remove_coupon',
  'currency',
  'setcurrency',
  'set_currency',
  'currency_code',
  'unsubscribe',
  'wc-ajax',
  '_method',
  'remove',
  'delete',
  'empty_cart',
  'empty-cart',
  'buy',
  'buy_now',
  'add',
  'vote',
  'switch_language',
  'setlang',
  'set_lang',
  'switchlocale',
  '_wpnonce',
  'nonce',
  'csrf',
  'csrf_token',
  'token',
  'authenticity_token',
  'sesskey',
  'logout',
]);
/** Parameters whose value names what is done. */
const doing = new Set([
  'action',
  'act',
  'do',
  'cmd',
  'command',
  'task',
  'op',
  'operation',
  'route',
  'fc',
  'controller',
  'method',
  'mode',
  'event',
]);

/** How an address acts when it is requested, or null when nothing speaks for it. A doubt counts as acting. */
export function actingAddress(address: string): 'acts' | 'logs-out' | null {
  const url = new URL(address);
  const segments = url.pathname.split('/').filter(Boolean).map(decode);
  if (segments.some((segment) => leaving.test(segment))) return 'logs-out';
  for (const [name, value] of url.searchParams) {
    if (leaving.test(name) || (doing.has(name.toLowerCase()) && value.split('/').some((part) => leaving.test(part)))) return 'logs-out';
    if (actingParameters.has(name.toLowerCase().replace(/\[.*\]$/, ''))) return 'acts';
    if (doing.has(name.toLowerCase()) && value.split('/').some((part) => isActing(part) || endsInVerb(part))) return 'acts';
  }
  return segments.some((segment, at) => isActing(segment) && !(at === segments.length - 1 && isPageName(segment))) ? 'acts' : null;
}

/** `add`, `add-to-cart`, `cart.remove`, `addToWishlist`; not `how-to-add-milk`, `set-of-six-cups` or `buy-green-tea`. */
function isActing(segment: string): boolean {
  const tokens = segment
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\.(php|html?|aspx?|jsp|do)$/, '')
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (tokens.length === 0 || tokens.length > 5) return false;
  return tokens.some((token) => actingVerbs.has(token)) && tokens.every((token) => actingVerbs.has(token) || actingObjects.has(token));
}

/** `returns.add`, `order_cancel`: what a route calls is a verb, whatever it acts on. */
function endsInVerb(part: string): boolean {
  return actingVerbs.has(part.toLowerCase().split(/[._-]/).at(-1) ?? '') && /[._-]/.test(part);
}

/** Verbs that, alone at the end of a path, are rather the name of a page: `/order`, `/subscribe`, `/buy`; before something else they act: `/buy/42`. */
const pageNames = new Set(['order', 'buy', 'purchase', 'rate', 'like', 'save', 'set', 'subscribe', 'install', 'follow']);
function isPageName(segment: string): boolean {
  return pageNames.has(segment.toLowerCase().replace(/\.(php|html?|aspx?)$/, ''));
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
