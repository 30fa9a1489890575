import { definePlatform } from '../../model/platform.ts';

/** A shop inside of another site: letter and number at the end of an address. The button becomes the way to the cart; the page stays. */
export const ecwid = definePlatform({
  id: 'ecwid',
  label: 'Ecwid',
  sells: true,
  marks: [/^(app|storefront)\.ecwid\.com\b/, /\.shopsettings\.com\b/],
  addresses: [
    { pattern: /-p\d{5,}\/?(\?|$)/, kind: 'product' },
    { pattern: /-c\d{5,}\/?(\?|$)/, kind: 'catalog' },
    { pattern: /\/cart\/?(\?|$)/, kind: 'cart' },
    { pattern: /\/checkout(\/|\?|$)/, kind: 'checkout' },
    { pattern: /\/account\/(orders|favorites|settings|address-book)\b/, kind: 'account' },
  ],
  bodies: [],
  acting: [/\/account\/logout\b/],
  afterAdd: 'here',
});
