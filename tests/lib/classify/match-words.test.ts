import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { foldText } from '@/lib/classify/fold-text.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import { defineWords, type WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey, own: readonly string[] = []) => sayStrength(matchWords(text, vocabulary), key, new Set(own));

test.each<[string, WordKey]>([
  ['FAQ', 'faq'],
  ['Häufige Fragen', 'faq'],
  ['haeufige-fragen', 'faq'],
  ['PREGUNTAS FRECUENTES', 'faq'],
  ['Questions fréquentes', 'faq'],
  ['Versandkosten', 'shipping-returns'],
  ['Unsere Garantie', 'guarantee'],
  ['Qui sommes-nous ?', 'about'],
])('"%s" says %s and nothing else', (text, key) => {
  expect(strength(text, key)).toBe(1);
});

test.each<[string, WordKey]>([
  ['About shipping', 'about'],
  ['Contact lenses', 'contact'],
  ['Kontaktlinsen', 'contact'],
  ['French press', 'press'],
  ['Panier garni', 'cart'],
  ['Gran Reserva 2016', 'booking'],
  ['Versandtaschen', 'shipping-returns'],
])('"%s" does not say %s', (text, key) => {
  expect(strength(text, key)).toBe(0);
});

test("the site's own name beside a word takes nothing from it", () => {
  expect(strength('About Acme', 'about')).toBe(0);
  expect(strength('About Acme', 'about', ['acme'])).toBe(1);
});

test('a name that holds a word does not say it', () => {
  expect(strength('Cake Shop 03', 'catalog', ['cake', 'shop'])).toBeLessThan(0.5);
  expect(strength('Shop', 'catalog', ['cake', 'shop'])).toBe(1);
});

test('a word in a long sentence hardly counts', () => {
  expect(strength('We answer every letter, and if you like the cart is yours to keep for a week or two', 'cart')).toBeLessThanOrEqual(0.25);
});

test('a word is matched whole, not inside another', () => {
  expect(strength('Cartography', 'cart')).toBe(0);
});

test('a longer phrase takes the words in it', () => {
  const words = [defineWords({ language: 'xx', common: '', fillers: [], words: { cart: ['cart'], remove: ['empty cart'] } })];
  expect(matchWords('empty cart', words).hits.map(({ key }) => key)).toEqual(['remove']);
});

test.each<[string, readonly string[]]>([
  ['カートに入れる', ['カート', 'に', '入', 'れ', 'る']],
  ['プログラム', ['プログラム']],
  ['ＦＡＱ', ['faq']],
  ['ｶｰﾄ', ['カート']],
  ['购物车', ['购', '物', '车']],
  ['والسلة', ['سله']],
  ['سلة المشتريات', ['سله', 'مشتريات']],
])('"%s" is read as %s', (text, words) => {
  expect(foldText(text)).toEqual(words.map((word) => word.normalize('NFD')));
});

test('a name of many signs is no sentence', () => {
  expect(strength('プライバシーポリシーと特定商取引法に基づく表記', 'terms')).toBe(0.75);
});

test.each(['개인정보 처리방침', '개인정보처리방침', '찾아 오시는 길', '찾아오시는길', '찾아오시는 길'])(
  'Korean "%s" is read with spaces and without',
  (text) => {
    const korean = defineWords({
      language: 'ko',
      common: '',
      fillers: [],
      words: { privacy: ['개인정보 처리방침'], contact: ['찾아 오시는 길'] },
    });
    expect(matchWords(text, [korean]).hits).toHaveLength(1);
  },
);

test.each<[string, WordKey]>([
  ['Prices & opening times', 'pricing'],
  ['Preise & Öffnungszeiten', 'pricing'],
  ['Tarifs & prestations', 'pricing'],
])('a sign stands for "and": "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBe(1);
});

test('a name of the cart does not hide the press that opens it', () => {
  expect(strength('Ihr Warenkorb', 'cart')).toBe(1);
  expect(strength('Ihr Warenkorb', 'open-cart')).toBe(1);
});
