import { expect, test } from 'vitest';
import { auditCatalog } from '@/lib/catalog/audit-catalog.ts';
import { draftNotices, fieldWords, pictureWords } from '@/lib/model/unfilled-words.ts';
import { blanksIn, draftNoticeIn, pictureWordsIn } from '@/lib/model/unfilled.ts';

test.each([
  ['Telefon: [Telefonnummer]', 'Telefonnummer'],
  ['Firmenbuch: [FN…]', 'FN…'],
  ['Gewerbebehörde: [z. B. Bezirksstelle]', 'z. B. Bezirksstelle'],
  ['édité par [Nom de la société, ex. SARL / EI]', 'Nom de la société, ex. SARL / EI'],
  ['Call us on [your phone number].', 'your phone number'],
  ['Dear {First name}', 'First name'],
  ['Write to <Company address>', 'Company address'],
  ['Dirección: [dirección completa]', 'dirección completa'],
  ['адрес: [укажите адрес]', 'укажите адрес'],
  ['[会社名を入力]', '会社名を入力'],
])('%s holds a blank', (text, inside) => {
  expect(blanksIn(text).map((blank) => blank.inside)).toEqual([inside]);
});

test.each([
  ['as others found [1], [2] and [12]'],
  ['and so on […] to the end [sic]'],
  ['write to [email protected]'],
  ['“When [the owner] came, [our company address] was found”'],
  ['[住所] 東京都千代田区1-1'],
  ['[Video] [PDF, 2 MB] [read more…]'],
  ['jane [at] shop [dot] test'],
  ['[vor Ort] und [Name geändert]'],
  ['useState({ name }); array[number]'],
  ['[contact-form-7 id="12" title="Name"] ${name} {{ name }} #{name}'],
  ['[Name](https://shop.test/)'],
  ['Anna <name@shop.test>'],
])('%s holds none', (text) => {
  expect(blanksIn(text)).toEqual([]);
});

test('a blank is quoted with what it is the blank of', () => {
  expect(blanksIn('So erreichst du uns jederzeit. Telefon: [Telefonnummer] und sonst nicht').map(({ quote }) => quote)).toEqual([
    'du uns jederzeit. Telefon: [Telefonnummer]',
  ]);
});

test.each([
  ['Impressum. Vorlage — bitte ausfüllen. Danach', 'Vorlage — bitte ausfüllen. Danach'],
  ['⚠️ Modèle de base à personnaliser avec vos informations', 'Modèle de base à personnaliser avec vos informations'],
  ['Template: please customise before going live', 'Template: please customise before going live'],
  ['Plantilla — por favor, complete los datos', 'Plantilla — por favor, complete los datos'],
  ['Шаблон: заполните реквизиты', 'Шаблон: заполните реквизиты'],
])('%s says of itself that it is a draft', (text, quote) => {
  expect(draftNoticeIn(text)).toBe(quote);
});

test.each([
  ['Choose a template and customise it in minutes'],
  ['Muster-Widerrufsformular: bitte ausfüllen und zurücksenden'],
  ['Bitte füllen Sie alle Felder aus'],
  ['Tasse modèle à personnaliser'],
  ['Please fill in the form'],
])('%s does not', (text) => {
  expect(draftNoticeIn(text)).toBeNull();
});

test('words stand in for pictures behind a picture sign or again and again, not once in prose', () => {
  expect(pictureWordsIn('📸 Photo produit Brosse douce')).toBe('📸 Photo produit');
  expect(pictureWordsIn('Product image Teapot €20 Product image Cup €4')).toBe('Product image');
  expect(pictureWordsIn('The product image may differ from what you get.')).toBeNull();
  expect(pictureWordsIn('Send us a product photo with your review.')).toBeNull();
});

test('each language of the word lists has its own words', () => {
  const languages = [...new Set(auditCatalog.vocabulary.map(({ language }) => language))].toSorted();
  for (const list of [fieldWords, draftNotices, pictureWords]) expect(Object.keys(list).toSorted()).toEqual(languages);
});
