import { expect, test } from 'vitest';
import { countPatterns, hasDate, isQuestion } from '@/lib/read/patterns.ts';

test.each([
  ['12,90 €', 1],
  ['€12.90', 1],
  ['12.90€', 1],
  ['US$ 1,299.00', 1],
  ['¥1,200', 1],
  ['1.200円', 1],
  ['£5', 1],
  ['Rp 150.000', 1],
  ['Rp150.000', 1],
  ['R$ 49,90', 1],
  ['CHF 25.–', 1],
  ['1 299 kr', 1],
  ['199:-', 1],
  ['49,-', 1],
  ['59,99 zł', 1],
  ['1 290 Kč', 1],
  ['12 990 Ft', 1],
  ['1 500 руб.', 1],
  ['₹1,49,999', 1],
  ['EUR 12', 1],
  ['12 EUR', 1],
  ['$4.99 $5.99', 2],
  ['12 €\n13 €', 2],
  ['from €12 to €15', 2],
  ['12 people', 0],
  ['EUROPE 12', 0],
  ['model RM500x', 0],
  ['the year 2024', 0],
  ['$', 0],
  ['version 1.2.3', 0],
])('%j names %i prices', (text, prices) => {
  expect(countPatterns(text).prices).toBe(prices);
});

test.each([
  ['+49 30 1234567', 1],
  ['030 / 123 45 67', 1],
  ['(555) 123-4567', 1],
  ['555-123-4567', 1],
  ['1-800-555-0199', 1],
  ['01 23 45 67 89', 1],
  ['Tel.: +81-3-1234-5678', 1],
  ['0049 (0)30 123456', 1],
  ['2024-05-06', 0],
  ['06.05.2024', 0],
  ['ISBN 9783161484100', 0],
  ['1,234,567.00', 0],
  ['2019 - 2024', 0],
  ['12 34', 0],
])('%j holds %i telephone numbers', (text, telephones) => {
  expect(countPatterns(text).telephones).toBe(telephones);
});

test.each([
  ['2024-05-06', true],
  ['06.05.2024', true],
  ['5/6/2024', true],
  ['6 May 2024', true],
  ['6. Mai 2024', true],
  ['6 de mayo de 2024', true],
  ['May 6, 2024', true],
  ['2024年5月6日', true],
  ['2024년 5월 6일', true],
  ['2024 m. gegužės 6 d.', true],
  ['2024. gada 6. maijs', true],
  ['2024. május 6.', true],
  ['in 2024', false],
  ['2024. gada pārskats', false],
  ['1.2.3', false],
  ['24/7', false],
])('%j holds a date: %s', (text, is) => {
  expect(hasDate(text)).toBe(is);
});

test.each([
  ['“It fits well and it looks good.”', 1],
  ['„Es passt gut und sieht schön aus.“', 1],
  ['« Il me va bien et il est beau. »', 1],
  ['「とても使いやすくて、毎日使っています。」', 1],
  ['"It fits well and it looks good."', 1],
  ['the “best” shop', 0],
  ['5" and 6" pipes', 0],
])('%j quotes %i times', (text, quotes) => {
  expect(countPatterns(text).quotes).toBe(quotes);
});

test.each([
  ['★★★★☆', 1],
  ['★★★★☆ and ★★★★★', 2],
  ['4.8/5', 1],
  ['4,8 / 5', 1],
  ['★ new', 0],
  ['14/5/2024', 0],
  ['24/57', 0],
])('%j shows %i ratings', (text, ratings) => {
  expect(countPatterns(text).ratings).toBe(ratings);
});

test.each([
  ['Musterstraße 12, 10115 Berlin', 1],
  ['Musterstraße 12\n10115 Berlin', 1],
  ['12 rue de la Paix, 75002 Paris', 1],
  ['123 Main Street, Springfield, IL 62701', 1],
  ['10 Downing Street, London SW1A 2AA', 1],
  ['〒150-0001 東京都', 1],
  ['Keizersgracht 1, 1015 CN Amsterdam', 1],
  ['ul. Długa 8, 20-954 Lublin', 1],
  ['Vodičkova 12\n110 00 Praha', 1],
  ['Storgatan 4, 114 55 Stockholm', 1],
  ['Rua Augusta 10, 1100-053 Lisboa', 1],
  ['4024 Debrecen, Kossuth utca 12', 1],
  ['Jl. Merdeka No. 59, Bandung', 1],
  ['Calle Sol 231, Centro, C.P. 55710', 1],
  ['order 12345 today', 0],
  ['2024 Summer, the best of 12', 0],
  ['call 030 12-345 Monday', 0],
  ['12 to 110 00 pieces', 0],
])('%j holds %i addresses', (text, addresses) => {
  expect(countPatterns(text).addresses).toBe(addresses);
});

test.each([
  ['a@shop.test', 1],
  ['info (at) shop.test', 1],
  ['@shop', 0],
])('%j holds %i mail addresses', (text, mails) => {
  expect(countPatterns(text).mails).toBe(mails);
});

test.each([
  ['Do you ship abroad?', true],
  ['送料はいくらですか？', true],
  ['هل تشحنون إلى الخارج؟', true],
  ['Πόσο κοστίζει;', true],
  ['He asked “why?”', true],
  ['Shipping', false],
  ['done;', false],
])('%j asks: %s', (text, asks) => {
  expect(isQuestion(text)).toBe(asks);
});

test.each([
  ['digits', '1 '.repeat(25_000)],
  ['unspaced digits', '1'.repeat(50_000)],
  ['letters', 'a'.repeat(50_000)],
  ['words', 'Aa '.repeat(16_000)],
  ['open quotes', '“a '.repeat(16_000)],
  ['straight quotes', '"a '.repeat(16_000)],
  ['dots', '1.'.repeat(25_000)],
  ['at signs', 'a@'.repeat(25_000)],
  ['dotted hosts', `a@${'a.'.repeat(25_000)}`],
])('fifty thousand characters of %s are counted in a blink', (_name, text) => {
  const start = performance.now();
  countPatterns(text);
  expect(performance.now() - start).toBeLessThan(150);
});
