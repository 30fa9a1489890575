import { definePlatform } from '../../model/platform.ts';

/** The page is named in `main_page`; the body's id is that name run together. As installed, adding leads to the cart. */
export const zencart = definePlatform({
  id: 'zencart',
  label: 'Zen Cart',
  sells: true,
  marks: [/zen[ -]cart/, /^(productinfo|shoppingcart|indexhome|checkoutshipping)body$/],
  addresses: [
    { pattern: /[?&]main_page=(document_)?product_(\w+_)?info\b/, kind: 'product' },
    { pattern: /[?&]main_page=(index&(.*&)?cpath=|products_(all|new)|featured_products|specials)\b/, kind: 'catalog' },
    { pattern: /[?&]main_page=shopping_cart\b/, kind: 'cart' },
    { pattern: /[?&]main_page=checkout(_\w+)?\b/, kind: 'checkout' },
    { pattern: /[?&]main_page=(login|account(_\w+)?|create_account|password_forgotten)\b/, kind: 'account' },
    { pattern: /[?&]main_page=contact_us\b/, kind: 'contact' },
    { pattern: /[?&]main_page=about_us\b/, kind: 'about' },
    { pattern: /[?&]main_page=shippinginfo\b/, kind: 'shipping-returns' },
    { pattern: /[?&]main_page=privacy\b/, kind: 'privacy' },
    { pattern: /[?&]main_page=conditions\b/, kind: 'terms' },
    { pattern: /[?&]main_page=(advanced_)?search(_result)?\b/, kind: 'search' },
  ],
  bodies: [
    { mark: /^product(\w+)?infobody$/, kind: 'product' },
    { mark: /^shoppingcartbody$/, kind: 'cart' },
    { mark: /^checkout\w+body$/, kind: 'checkout' },
  ],
  acting: [
    /[?&]action=(add_product|buy_now|remove_product|update_product|multiple_products_add_product|empty_cart|cust_order|notify(_remove)?)\b/,
    /[?&]main_page=(logoff|redirect|unsubscribe)\b/,
    /[?&](currency|language)=[a-z]{2,3}(&|$)/,
  ],
  afterAdd: 'cart',
});
