import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as shops of the country have them. */
test.each<[string, WordKey]>([
  ['Sepet', 'cart'],
  ['Sepetim', 'cart'],
  ['Sepete ekle', 'add-to-cart'],
  ['Hemen al', 'buy-now'],
  ['Alışverişi tamamla', 'go-to-checkout'],
  ['Ödeme', 'checkout'],
  ['Mağaza', 'catalog'],
  ['Tüm ürünler', 'catalog'],
  ['Hakkımızda', 'about'],
  ['HAKKIMIZDA', 'about'],
  ['İletişim', 'contact'],
  ['Bize ulaşın', 'contact'],
  ['Sıkça Sorulan Sorular', 'faq'],
  ['SSS', 'faq'],
  ['Kargo ve Teslimat', 'shipping-returns'],
  ['İade ve Değişim', 'shipping-returns'],
  ['Gizlilik Politikası', 'privacy'],
  ['Kullanım Koşulları', 'terms'],
  ['Müşteri Yorumları', 'testimonials'],
  ['Giriş yap', 'log-in'],
  ['Çıkış yap', 'log-out'],
  ['Ara', 'search'],
  ['Favorilerim', 'wishlist'],
  ['Sepetiniz boş', 'empty-cart'],
  ['Hesabım', 'account'],
  ['hakkimizda', 'about'],
])('Turkish: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kontakt lens', 'contact'],
  ['Hediye sepeti', 'cart'],
])('Turkish: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
