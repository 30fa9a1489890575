import { expect, test } from 'vitest';
import { platforms } from '@/lib/catalog/platforms.ts';
import { tellPlatform } from '@/lib/classify/tell-platform.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

/** What a page of each system shows, as its own themes and documentation write it; what it keeps at which address; what must never be asked for. */
const examples: readonly {
  readonly id: string;
  readonly marks: Parameters<typeof pageFacts>[0];
  readonly kinds: { readonly [address: string]: string };
  readonly acts: readonly string[];
}[] = [
  {
    id: 'bigcommerce',
    marks: { assetMarks: ['cdn11.bigcommerce.com/s-abc123/stencil/theme'] },
    kinds: { '/cart.php': 'cart', '/checkout': 'checkout', '/login.php': 'account', '/search.php?search_query=tea': 'search' },
    acts: ['/cart.php?action=add&product_id=77', '/login.php?action=logout', '/?setcurrencyid=2'],
  },
  {
    id: 'squarespace',
    marks: { assetMarks: ['static1.squarespace.com/static/versioned-site-css/5f'] },
    kinds: { '/store/p/green-vase': 'product', '/cart': 'cart', '/store': 'catalog' },
    acts: ['/api/commerce/shopping-cart/entries'],
  },
  {
    id: 'wix',
    marks: { generator: 'Wix.com Website Builder' },
    kinds: {
      '/product-page/green-vase': 'product',
      '/cart-page': 'cart',
      '/post/how-we-fire': 'article',
      '/category/all-products': 'catalog',
    },
    acts: ['/_api/wix-ecommerce-storefront-web/api'],
  },
  {
    id: 'ecwid',
    marks: { assetMarks: ['app.ecwid.com', '/wp-content/themes/plain'] },
    kinds: { '/shop/green-vase-p123456789': 'product', '/shop/vases-c12345678': 'catalog', '/shop/cart': 'cart' },
    acts: ['/shop/account/logout'],
  },
  {
    id: 'zencart',
    marks: { generator: 'shopping cart program by Zen Cart' },
    kinds: {
      '/index.php?main_page=product_info&cpath=1&products_id=3': 'product',
      '/index.php?main_page=index&cpath=1_4': 'catalog',
      '/index.php?main_page=shopping_cart': 'cart',
      '/index.php?main_page=checkout_shipping': 'checkout',
      '/index.php?main_page=shippinginfo': 'shipping-returns',
    },
    acts: [
      '/index.php?main_page=product_info&action=buy_now&products_id=3',
      '/index.php?main_page=logoff',
      '/index.php?main_page=index&currency=eur',
    ],
  },
  {
    id: 'abantecart',
    marks: { generator: 'AbanteCart v1.4.0', bodyMarks: ['product-product'] },
    kinds: {
      '/index.php?rt=product/product&product_id=50': 'product',
      '/index.php?rt=checkout/cart': 'cart',
      '/index.php?rt=content/contact': 'contact',
    },
    acts: ['/index.php?rt=checkout/cart&remove=50', '/index.php?rt=account/logout'],
  },
  {
    id: 'salesforce-commerce',
    marks: { assetMarks: ['/on/demandware.static/sites-shop-site'] },
    kinds: {
      '/on/demandware.store/sites-shop-site/en_gb/cart-show': 'cart',
      '/s/shop/product-show?pid=77': 'product',
      '/s/shop/search-show?cgid=women': 'catalog',
      '/s/shop/search-show?q=tea': 'search',
    },
    acts: ['/s/shop/cart-addproduct?pid=77', '/s/shop/login-logout', '/s/shop/page-setlocale?locale=fr'],
  },
  {
    id: 'wordpress',
    marks: { assetMarks: ['/wp-includes/js', '/wp-content/themes/plain'] },
    kinds: { '/category/news/': 'blog' },
    acts: ['/wp-login.php?action=logout', '/2024/post/?replytocom=5'],
  },
  {
    id: 'drupal',
    marks: { generator: 'Drupal 10 (https://www.drupal.org)' },
    kinds: { '/user/login': 'account', '/checkout/12/login': 'checkout' },
    acts: ['/user/logout', '/flag/flag/bookmark/7', '/node/3/delete'],
  },
  {
    id: 'typo3',
    marks: { generator: 'TYPO3 CMS' },
    kinds: { '/aktuelles?tx_news_pi1[news]=12': 'article' },
    acts: ['/?logintype=logout', '/konto?tx_felogin[action]=logout'],
  },
  {
    id: 'webflow',
    marks: { generator: 'Webflow' },
    kinds: { '/product/green-vase': 'product', '/category/vases': 'catalog', '/checkout': 'checkout' },
    acts: ['/account?action=logout'],
  },
  {
    id: 'saleor',
    marks: { assetMarks: ['/_next/static/chunks/app/(storefront)/%5Blocale%5D/%5Bchannel%5D/(main)'] },
    kinds: {
      '/default-channel/products/apple-juice': 'product',
      '/en/uk/products': 'catalog',
      '/en/uk/categories/juices': 'catalog',
      '/en/uk/cart': 'cart',
      '/checkout?checkout=q2hly2tvdxq6': 'checkout',
      '/en/uk/search?query=tea': 'search',
    },
    acts: [],
  },
  {
    id: 'medusa',
    marks: { assetMarks: ['/_next/static/chunks', '/_next/static/chunks/app/%5BcountryCode%5D/(main)'] },
    kinds: {
      '/dk/products/sweatshirt': 'product',
      '/dk/store': 'catalog',
      '/dk/categories/shirts': 'catalog',
      '/dk/cart': 'cart',
      '/dk/checkout?step=address': 'checkout',
      '/dk/account': 'account',
    },
    acts: ['/dk/order/order_01/transfer/abc/accept'],
  },
  {
    id: 'evershop',
    marks: { bodyMarks: ['body', 'frontstore', 'productview'] },
    kinds: {
      '/cart': 'cart',
      '/checkout': 'checkout',
      '/account/login': 'account',
      '/search?keyword=tea': 'search',
      '/product/0f8fad5b-d9cb-469f-a165-70867728950e': 'product',
    },
    acts: ['/customer/logout'],
  },
];

test.each(examples)('$id is told by its marks, knows its addresses, and what acts', ({ id, marks, kinds, acts }) => {
  const platform = tellPlatform([pageFacts(marks)], platforms);
  expect(platform?.id).toBe(id);
  for (const [address, kind] of Object.entries(kinds)) {
    expect([address, platform?.addresses.find(({ pattern }) => pattern.test(address))?.kind]).toEqual([address, kind]);
    expect([address, platform?.acting.some((pattern) => pattern.test(address))]).toEqual([address, false]);
  }
  for (const address of acts) expect([address, platform?.acting.some((pattern) => pattern.test(address))]).toEqual([address, true]);
});

test('a shop that stands on a system for other sites is told as the shop it is, however few pages show it', () => {
  const wordpress = pageFacts({ assetMarks: ['/wp-content/themes/plain'] });
  const shop = pageFacts({ assetMarks: ['/wp-content/plugins/woocommerce', '/wp-content/themes/plain'] });
  expect(tellPlatform([wordpress, wordpress, wordpress, shop], platforms)?.id).toBe('woocommerce');
});

test('a page without marks is of no system', () => {
  expect(tellPlatform([pageFacts({ bodyMarks: ['home', 'page'], assetMarks: ['/js', 'cdn.example.com/lib'] })], platforms)).toBeNull();
});
