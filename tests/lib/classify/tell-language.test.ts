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

test.each([
  [
    'hr',
    'Svježa riba stiže svako jutro, a ako želite da je očistimo, recite nam. Narudžbe primamo do podneva i dostavljamo ih po cijelom gradu, a kod nas možete i sjesti i pojesti što smo ispekli.',
  ],
  [
    'hr',
    'Dobro došli u našu porodičnu poslastičarnicu. Torte pravimo prema narudžbi, a možete ih preuzeti kod nas ili vam ih dostavimo prije proslave, gdje god da ste.',
  ],
  [
    'sr',
    'Sveža riba stiže svako jutro, a ako želite da je očistimo, recite nam. Porudžbine primamo do podneva i dostavljamo ih po celom gradu, a kod nas možete i da sednete.',
  ],
  [
    'sr',
    'Свежа риба стиже свако јутро, а ако желите да је очистимо, реците нам. Поруџбине примамо до поднева и достављамо их по целом граду, а код нас можете и да седнете.',
  ],
  [
    'ru',
    'Это небольшой магазин, и мы сами привозим рыбу, так что она не лежит ни дня. Вы можете заказать её на нашем сайте или по телефону, а также у нас в зале.',
  ],
  [
    'uk',
    'Свіжа риба надходить щоранку, і якщо ви хочете, щоб ми її почистили, скажіть нам. Замовлення приймаємо до обіду та доставляємо по всьому місту.',
  ],
])('languages that are taken for each other are told apart, and the scripts of one are one: %s', (language, text) => {
  expect(tellLanguage(text, vocabulary)).toBe(language);
});

test('dummy text is in no language', () => {
  const latin =
    'Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor invidunt ut labore et dolore magna aliquyam erat, sed diam voluptua. At vero eos et accusam et justo duo dolores et ea rebum. Stet clita kasd gubergren, no sea takimata sanctus est.';
  expect(tellLanguage(latin, vocabulary)).toBeNull();
});

test.each([
  [
    'mk',
    'Ова е мала продавница која ја отворивме во мај, и ние сме тука за вас секој ден, само не во недела. Може да ни се јавите или уште денес да дојдете кај нас, ако сакате да видите што имаме.',
  ],
  [
    'ca',
    'El peix arriba cada matí i, si voleu que el netegem, només cal que ens ho digueu. També servim comandes per a tota la comarca, però els diumenges la botiga és tancada.',
  ],
  [
    'is',
    'Fiskurinn kemur á hverjum morgni og við hreinsum hann fyrir þá sem vilja það. Það er hægt að panta til hádegis, en á sunnudögum er ekki opið hjá okkur.',
  ],
])('a language that we have no words of is told from its neighbours: %s', (language, text) => {
  expect(tellLanguage(text, vocabulary)).toBe(language);
});
