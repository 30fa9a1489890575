import { defineOtherPage } from '../../model/page-kind.ts';

/** Where shop systems lead after an order: WooCommerce's endpoint, OpenCart's and Magento's routes, PrestaShop's page, Shopify's last step. */
const doneAddress = /\/order-received\b|checkout\/(onepage\/)?success|\/order-confirmation\b|\/checkouts?\/.*thank[-_]you/;

export const orderDone = defineOtherPage({
  id: 'order-done',
  label: 'a word of thanks for an order',
  beside: [
    { sign: 'order-words', weight: 2 },
    { path: doneAddress, weight: 3 },
  ],
});
