import type { Platform } from '../model/platform.ts';
import { abantecart } from './platforms/abantecart.ts';
import { bigcommerce } from './platforms/bigcommerce.ts';
import { drupal } from './platforms/drupal.ts';
import { ecwid } from './platforms/ecwid.ts';
import { evershop } from './platforms/evershop.ts';
import { magento } from './platforms/magento.ts';
import { medusa } from './platforms/medusa.ts';
import { opencart } from './platforms/opencart.ts';
import { prestashop } from './platforms/prestashop.ts';
import { salesforceCommerce } from './platforms/salesforce-commerce.ts';
import { saleor } from './platforms/saleor.ts';
import { shopify } from './platforms/shopify.ts';
import { shopware } from './platforms/shopware.ts';
import { squarespace } from './platforms/squarespace.ts';
import { typo3 } from './platforms/typo3.ts';
import { webflow } from './platforms/webflow.ts';
import { wix } from './platforms/wix.ts';
import { woocommerce } from './platforms/woocommerce.ts';
import { wordpress } from './platforms/wordpress.ts';
import { zencart } from './platforms/zencart.ts';

/** The systems we know. First listed wins a tie: a system comes before the one it was made from, and what stands inside of other sites first. */
export const platforms: readonly Platform[] = [
  ecwid,
  shopify,
  woocommerce,
  magento,
  shopware,
  abantecart,
  opencart,
  evershop,
  medusa,
  saleor,
  prestashop,
  bigcommerce,
  salesforceCommerce,
  zencart,
  squarespace,
  wix,
  webflow,
  wordpress,
  drupal,
  typo3,
];
