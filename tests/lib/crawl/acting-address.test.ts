import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actingAddress } from '@/lib/crawl/acting-address.ts';

const shop = 'https://shop.example';

test.each([
  '/?add-to-cart=12',
  '/shop/?add-to-cart=12&quantity=1',
  '/cart/?remove_item=abc&_wpnonce=1',
  '/index.php?route=checkout/cart.remove&key=3',
  '/index.php?route=checkout/cart.add&product_id=40',
  '/index.php?route=product/compare.add&product_id=40',
  '/index.php?route=common/currency.save',
  '/index.php?main_page=product_info&action=buy_now&products_id=5',
  '/index.php?main_page=shopping_cart&action=remove_product&product_id=5',
  '/?currency=USD',
  '/de?SetCurrency=EUR',
  '/cart/add?id=3',
  '/cart/change?line=1&quantity=0',
  '/cart/clear',
  '/checkout/cart/delete/id/7/',
  '/wishlist/index/add/product/9/',
  '/wishlist/add/9',
  '/customer/addToWishlist/9',
  '/index.php?route=account/returns.add',
  '/poll/vote/3',
  '/newsletter/unsubscribe?token=abc',
  '/buy/42',
  '/switch-currency/EUR',
  '/directory/currency/switch/currency/EUR/',
  '/currency/EUR',
  '/language/de',
  '/changecurrency/1?returnurl=%2F',
  '/addproducttocart/catalog/1/1/1',
  '/shop/change_pricelist/2',
  '/?setCurrencyId=1',
  '/?edd_action=add_to_cart&download_id=3',
  '/index.php?rt=checkout/cart&product_id=52',
  '/index.php?_a=basket&empty-basket=true',
  '/checkout/?cancel_order=1',
  '/cart/123456:1',
  '/cart/plus/3',
  '/panier/ajouter/12',
  '/warenkorb/entfernen/3',
  '/carrito/eliminar?id=2',
  '/koszyk/dodaj/3',
  '/winkelwagen/toevoegen/3',
  '/kosarica/odstrani/3',
  '/ostukorv/lisa/3',
  '/products/3/like',
  '/posts/12/upvote',
  '/reset-password/abcd1234',
  '/verify-email?code=123',
  '/gdpr/accept-all',
])('%s acts and is not asked for', (path) => {
  expect(actingAddress(`${shop}${path}`)).toBe('acts');
});

test.each([
  '/logout',
  '/customer/account/logout/',
  '/index.php?route=account/logout',
  '/my-account/customer-logout/?_wpnonce=3',
  '/?action=logout',
  '/users/sign_out',
  '/abmelden',
  '/log-off',
  '/index.php?main_page=logoff',
  '/index.php?_a=logout',
  '/ucp.php?mode=logout',
  '/cerrar-sesion',
  '/account/uitloggen',
  '/odjava',
  '/logi-valja',
])('%s logs out and is not asked for', (path) => {
  expect(actingAddress(`${shop}${path}`)).toBe('logs-out');
});

test.each([
  '/',
  '/cart',
  '/checkout',
  '/products/set-of-six-cups',
  '/blog/how-to-add-milk-to-tea',
  '/blog/why-we-removed-plastic',
  '/collections/all',
  '/collections/buy-one-get-one',
  '/index.php?route=product/category&path=20',
  '/index.php?route=product/product&product_id=42',
  '/pages/order',
  '/order.html',
  '/subscribe',
  '/blog/post/12',
  '/catalog/log-cabin-kits',
  '/help/unsubscribe-from-letters-how',
  '/apply',
  '/careers/apply',
  '/gift-cards/redeem',
  '/the-edit',
  '/reset-password',
  '/switches/light-switch',
  '/language-courses',
  '/currency',
  '/lang/fr/produits',
  '/cancel-culture',
  '/remove-before-flight',
  '/koszyk',
  '/kosarica',
  '/ostukorv',
  '/kuidas-lisada-vaartust',
  '/panier',
  '/exit-signs',
  '/cookies/choc-chip',
])('%s is a page like others', (path) => {
  expect(actingAddress(`${shop}${path}`)).toBeNull();
});

test('a verb before what it acts on is found wherever it stands and however it is written', () => {
  const verb = fc.constantFrom('add', 'remove', 'delete', 'update', 'clear');
  const object = fc.constantFrom('cart', 'item', 'wishlist', 'coupon');
  const join = fc.constantFrom('-', '_', '.', '');
  const before = fc.array(fc.constantFrom('shop', 'en', 'v2', 'my'), { maxLength: 3 });
  fc.assert(
    fc.property(verb, object, join, before, (first, second, between, parts) => {
      const word = between === '' ? `${first}${second[0]?.toUpperCase()}${second.slice(1)}` : `${first}${between}${second}`;
      expect(actingAddress(`${shop}/${[...parts, word].join('/')}/7`)).toBe('acts');
    }),
  );
});
