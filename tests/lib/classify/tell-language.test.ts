import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { tellLanguage } from '@/lib/classify/tell-language.ts';

test.each([
  ['Хорът се събира всяка сряда от шест часа в читалището. Ако обичате да пеете, елате при нас, всички са добре дошли и няма изпит.', 'bg'],
  ['Apartmán je pripravený pre štyri osoby a nachádza sa pri jazere. Môžete ho rezervovať aj na jednu noc, raňajky nie sú v cene.', 'sk'],
  ['Apartmán je připravený pro čtyři osoby a nachází se u jezera. Můžete si ho rezervovat i na jednu noc, snídaně nejsou v ceně.', 'cs'],
  ['Wir haben für euch jeden Tag frische Blumen, und am Samstag sind wir bis vier Uhr da.', 'de'],
  [
    'Vabimo vas na pregled, ki ga lahko opravite tudi v soboto. Če imate vprašanja, nas pokličite ali pa nam pišite, odgovorimo še isti dan.',
    'sl',
  ],
  [
    'Taimed kasvavad meie aias ja neid saab osta kogu suve. Kui soovite suuremat kogust, siis palun helistage, sest kõik ei ole alati olemas.',
    'et',
  ],
  ['Taidamme kertoa, että paja on auki joka päivä, mutta lauantaina suljemme jo kolmelta, koska silloin lähdemme torille.', 'fi'],
  ['Nous avons ouvert la boutique en mai, et nous sommes là pour vous tous les jours sauf le lundi.', 'fr'],
  [
    'Mes esame maža dirbtuvė, kuri siuva iš lino ir vilnos. Jei norite, galite apsilankyti pas mus, bet paskambinkite prieš atvykdami.',
    'lt',
  ],
  [
    'Viesu nams ir atvērts visu gadu, un mēs gaidām jūs ar siltu pirti. Brokastis var pasūtīt arī vēlāk, bet lūdzu pasakiet līdz vakaram.',
    'lv',
  ],
])('%s', (text, language) => {
  expect(tellLanguage(text, vocabulary)).toBe(language);
});

test('dummy text is in no language', () => {
  const latin =
    'Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor invidunt ut labore et dolore magna aliquyam erat, sed diam voluptua. At vero eos et accusam et justo duo dolores et ea rebum. Stet clita kasd gubergren, no sea takimata sanctus est.';
  expect(tellLanguage(latin, vocabulary)).toBeNull();
});

test.each([
  [
    'hr',
    'Svježa riba stiže svako jutro, a ako želite da je očistimo, recite nam. Narudžbe primamo do podneva i dostavljamo ih po cijelom gradu, a kod nas možete i sjesti i pojesti što smo ispekli.',
  ],
])('a language that we have no words of is told from its neighbours: %s', (language, text) => {
  expect(tellLanguage(text, vocabulary)).toBe(language);
});
