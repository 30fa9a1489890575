import type { Platform } from '../model/platform.ts';
import { magento } from './platforms/magento.ts';
import { opencart } from './platforms/opencart.ts';
import { prestashop } from './platforms/prestashop.ts';
import { shopify } from './platforms/shopify.ts';
import { shopware } from './platforms/shopware.ts';
import { woocommerce } from './platforms/woocommerce.ts';

/** The shop systems we know. First listed wins a tie. */
export const platforms: readonly Platform[] = [shopify, woocommerce, magento, shopware, opencart, prestashop];
