/**
 * Where sites are run from, as their systems have it: WordPress, Shopify, Joomla, Magento, TYPO3, Drupal, Ghost, Umbraco, Django,
 * PrestaShop and common custom ones. The user may be logged in there, and every link in it may act.
 */
const office =
  /^\/([a-z]{2}\/)?(wp-admin|wp-login\.php|wp-json|xmlrpc\.php|admin|administrator|admin-?panel|adminhtml|backend|back-?office|typo3|ghost|umbraco|user\/\d+\/edit|node\/\d+\/(edit|delete)|admin[0-9a-z]{6,}|phpmyadmin|cpanel|_profiler|telescope|horizon|__debug__)(\/|$)/i;

export function isBackOffice(address: string): boolean {
  return office.test(new URL(address).pathname);
}
