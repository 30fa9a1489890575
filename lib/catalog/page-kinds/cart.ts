import { definePageKind } from '../../model/page-kind.ts';

export const cart = definePageKind({
  id: 'cart',
  label: 'Cart',
  signals: [
    { words: 'cart', in: 'inbound', weight: 3 },
    { words: 'cart', in: 'title', weight: 2 },
    { words: 'cart', in: 'heading', weight: 2 },
    { words: 'cart', in: 'path', weight: 2 },
    { sign: 'subtotal-words', weight: 2 },
    { sign: 'empty-cart-words', weight: 2 },
    { sign: 'named-empty-cart', weight: 2 },
    { sign: 'checkout-control', weight: 2 },
    { sign: 'quantity-fields', weight: 1 },
  ],
  against: [
    { sign: 'quantity-form', weight: 1 },
    { sign: 'product-markup', weight: 3 },
    { sign: 'address-fields', atLeast: 3, weight: 2 },
    { sign: 'payment-fields', weight: 1 },
    { words: 'wishlist', in: 'heading', weight: 3 },
    { words: 'wishlist', in: 'path', weight: 2 },
    { words: 'order-status', in: 'path', weight: 2 },
    { words: 'checkout', in: 'path', weight: 2 },
    { words: 'checkout', in: 'heading', weight: 1 },
    { sign: 'names-other-kind', weight: 2 },
  ],
});
