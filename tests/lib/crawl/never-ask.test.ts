import { expect, test } from 'vitest';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { siteAddresses } from '@/lib/crawl/site-addresses.ts';
import { neverAsk, type AskRules } from '@/lib/crawl/never-ask.ts';

const origin = 'https://shop.example';
const rules: AskRules = {
  addresses: siteAddresses(origin, []),
  vocabulary,
  platforms,
  isClosed: () => false,
  isOtherLanguage: () => false,
};
const ask = (path: string, names: readonly string[], acts: string | null = null) =>
  neverAsk({ url: new URL(path, origin).href, names: new Set(names), acts }, rules);

test.each([
  ['Log out', 'logs-out'],
  ['Abmelden', 'logs-out'],
  ['Se déconnecter', 'logs-out'],
  ['Cerrar sesión', 'logs-out'],
  ['Remove', 'acts'],
  ['Entfernen', 'acts'],
  ['Supprimer', 'acts'],
  ['Eliminar', 'acts'],
  ['Add to cart', 'acts'],
  ['In den Warenkorb', 'acts'],
  ['Ajouter au panier', 'acts'],
  ['Añadir al carrito', 'acts'],
  ['EUR', 'acts'],
  ['€ Euro', 'acts'],
  ['£ Pound Sterling', 'acts'],
  ['US$', 'acts'],
  ['Unsubscribe', 'acts'],
  ['Uitloggen', 'logs-out'],
  ['Esci', 'logs-out'],
  ['Çıkış', 'logs-out'],
  ['ログアウト', 'logs-out'],
  ['تسجيل الخروج', 'logs-out'],
  ['Rimuovi', 'acts'],
  ['Usuń', 'acts'],
  ['削除', 'acts'],
  ['カートに入れる', 'acts'],
  ['Dodaj do koszyka', 'acts'],
  ['Abbestellen', 'acts'],
  ['Odjava', 'logs-out'],
  ['Izprazni košarico', 'acts'],
  ['Dodaj v košarico', 'acts'],
  ['Na seznam želja', 'acts'],
  ['Odjava od e-novic', 'acts'],
  ['Logi välja', 'logs-out'],
  ['Tühjenda ostukorv', 'acts'],
  ['Eemalda', 'acts'],
  ['Lisa ostukorvi', 'acts'],
  ['Lisa soovinimekirja', 'acts'],
  ['Loobu uudiskirjast', 'acts'],
  ['Odjavi se', 'logs-out'],
  ['Isprazni košaricu', 'acts'],
  ['Izbaci iz korpe', 'acts'],
  ['Додај у корпу', 'acts'],
  ['Уклони', 'acts'],
  ['Излаз', 'logs-out'],
])('a link called “%s” is not followed, however innocent its address', (words, reason) => {
  expect(ask('/x/7', [words])).toBe(reason);
});

test.each(['Hambakivi eemaldamine', 'Suitsetamisest loobumine', 'Odstranitev tetovaž', 'Prijava in odjava', 'Eesti keel'])(
  'a page about something that only sounds like acting is read: “%s”',
  (words) => {
    expect(ask('/x/7', [words])).toBeNull();
  },
);

test('a product that is also linked by its name may be read, though one link to it says “Add to cart”', () => {
  expect(ask('/products/mug', ['Add to cart', 'Blue mug'])).toBeNull();
});

test.each(['Tilaa huolto', 'Bestellen', 'Order now', 'AED', 'CAD'])('a page that lies there as a file may be called “%s”', (words) => {
  expect(ask('/services/page.html', [words])).toBeNull();
  expect(ask('/x/7', [words])).toBe('acts');
  expect(ask('/cart/add/7.html', [words])).toBe('acts');
  expect(ask('/order.html?id=7', [words])).toBe('acts');
  expect(ask('/order/7.html', [words])).toBe('acts');
});

test('what only puts something into a cart is not asked for, whatever its address looks like', () => {
  expect(ask('/tea/mint.html', ['Add to cart'])).toBe('acts');
  expect(ask('/tea/mint.html', ['Add to cart', 'Order now'])).toBe('acts');
  expect(ask('/tea/mint.html', ['Add to cart', 'Mint tea'])).toBeNull();
});

test('what is called by the letters of a currency in one place, and by more in another, is a page', () => {
  expect(ask('/category/aed', ['AED', 'AED and what belongs to it'])).toBeNull();
  expect(ask('/x/7', ['€ Euro', 'Change'])).toBe('acts');
});

test.each([
  'How to remove tea stains from a cup',
  'Why we log out of the rush',
  'Blue mug',
  'Cart',
  'Warenkorb',
  'Mon panier',
  'Checkout',
  '€ 12',
  'ALL TEAS',
  'Top 10 under €20',
])('“%s” is a page like others', (words) => {
  expect(ask('/x/7', [words])).toBeNull();
});

test('mark-up that acts, files, other hosts and endless addresses are named as such', () => {
  expect(ask('/account/address/1', ['Home address'], 'data-method="delete"')).toBe('acts');
  expect(ask('/catalogue.pdf', ['Catalogue'])).toBe('download');
  expect(ask('https://elsewhere.example/', ['Friends'])).toBe('other-site');
  expect(ask('https://blog.shop.example/', ['Blog'])).toBe('other-host');
  expect(ask('http://shop.example/', ['Home'])).toBe('other-host');
  expect(ask(`/x?q=${'y'.repeat(3000)}`, ['More'])).toBe('too-long');
});

test.each(['/wp-admin/edit.php', '/admin/', '/administrator/index.php', '/typo3/', '/de/admin/orders', '/admin123abcd/'])(
  '%s is where the site is run from, and no visitor sees it',
  (path) => {
    expect(ask(path, ['Dashboard'])).toBe('back-office');
  },
);

test.each(['/administration-services', '/ghost-stories', '/products/admin-desk'])('%s is no back office', (path) => {
  expect(ask(path, ['Read more'])).toBeNull();
});
