/**
 * The words by which addresses of shop software and web frameworks act; they are English whatever the shop speaks (what it writes in its
 * own language stands in acting-languages.ts). Sources: link and route tables of WooCommerce, OpenCart, PrestaShop, Magento, Shopify,
 * Shopware, EverShop, Zen Cart, osCommerce, AbanteCart, CubeCart, nopCommerce, Odoo, BigCommerce, Easy Digital Downloads, Drupal, Django,
 * Rails and phpBB-like forums, read as facts in 2026.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const actingVerbs = words(`
  add remove delete del update clear empty buy buynow purchase order vote upvote downvote like unlike dislike rate follow unfollow
  subscribe unsubscribe optout apply redeem cancel confirm approve reject switch set toggle save submit move change reorder undo restore
  trash install activate deactivate enable disable reset edit accept decline dismiss increase decrease increment decrement`);

/** What acting verbs act on: `add-to-cart`, `remove_item`, `set-currency`. A verb beside other words is only a title ("how to add milk"). */
export const actingObjects = words(`
  to from cart basket bag trolley item items product products wishlist wish list favorite favorites favourite favourites compare comparison
  coupon voucher currency language locale lang country region pricelist address account newsletter now all line store view password email
  quantity qty cookie cookies consent order orders`);

/** Verbs that, alone at the end of a path, are rather the name of a page; before something else they act: `/buy/42`, `/apply?code=x`. */
export const pageVerbs = words(`
  order buy purchase rate like save set subscribe install follow apply redeem vote edit move submit reset change switch`);

/** Verb and object written in one, as some routes are: `/addproducttocart/catalog/1`, `/changecurrency/1`. */
export const runTogether =
  /^(add|remove|delete|change|set|switch|clear|empty|update)_?(product|item)?s?_?(to|from)?_?(shopping)?_?(cart|basket|bag|wishlist|favou?rites|compare(list)?|currency|language|lang|locale|country|pricelist|taxtype|customertype)(\.\w+)?$/i;

/** Parameters that act by being there. */
export const actingParameter = new RegExp(
  `^(${[
    // The cart and its neighbours.
    'add([-_]?to[-_]?(cart|basket|bag|wishlist|favou?rites|compare))?',
    'added-to-cart',
    '(remove|delete|undo|empty|clear)([-_]?(item|coupon|cart|basket|from[-_]?wishlist|from[-_]?cart))?',
    'buy([-_]?now)?',
    '(cancel|reorder|order)[-_](order|again)',
    'wc-ajax',
    'edd_action',
    // Currency, language and country of the whole session.
    '(set|change|switch|submit)[-_]?(currency|language|locale|lang|store|country|region)([-_]?id)?',
    'currency([-_]?(code|id))?',
    'id_currency',
    'setlang',
    // Opinions and letters.
    'vote|rate|like|upvote|downvote|subscribe|unsubscribe',
    // Tokens: of one session, or of a letter to one person.
    '_method|_wpnonce|nonce|csrf([-_]?token)?|token|authenticity_token|sesskey|form_key',
    'logout|mylogout',
  ].join('|')})$`,
  'i',
);

/** Parameters whose value names what is done. */
export const doingParameter =
  /^(action|act|do|cmd|command|task|op|operation|route|rt|_a|main_page|fc|controller|method|mode|event|func|page_action)$/i;
