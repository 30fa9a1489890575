import { definePageKind } from '../../model/page-kind.ts';

export const checkout = definePageKind({
  id: 'checkout',
  label: 'Checkout',
  signals: [
    { words: 'checkout', in: 'inbound', weight: 2 },
    { words: 'checkout', in: 'title', weight: 2 },
    { words: 'checkout', in: 'heading', weight: 2 },
    { words: 'checkout', in: 'path', weight: 3 },
    { sign: 'address-fields', atLeast: 3, weight: 2 },
    { sign: 'payment-fields', weight: 2 },
    { words: 'payment', in: 'text', weight: 1 },
    { sign: 'subtotal-words', weight: 1 },
    { schemaType: 'CheckoutPage', weight: 3 },
    { body: 'checkout', weight: 1 },
  ],
  against: [
    { sign: 'nothing-to-fill-in', weight: 3 },
    { sign: 'product-markup', weight: 3 },
    { sign: 'buy-control', weight: 1 },
    { sign: 'names-other-kind', weight: 3 },
    { sign: 'password-field', weight: 1 },
    { sign: 'contact-form', weight: 1 },
    { words: 'faq', in: 'heading', weight: 2 },
    { words: 'shipping-returns', in: 'heading', weight: 2 },
    { sign: 'start', weight: 3 },
  ],
});
