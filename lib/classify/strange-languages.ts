/**
 * Languages that we have no words of, with their commonest small words: they are told so that pages written in them are not taken for a
 * neighbour, and that whoever reads the results knows that they could not be read. Our own lists; words shared with a neighbour are among
 * them, since each language needs its own count of them.
 */
export const strangeLanguages: readonly { readonly language: string; readonly common: string }[] = [
  {
    language: 'bg',
    common:
      'и на в да се за от с е не по че са си със до ще или като при към ви ни ми това този тази тези които което който може още след само всички ако вече през без бъде вашия нашите вас нас ние вие има беше',
  },
  {
    language: 'mk',
    common:
      'и на во да се за од со е не по дека се ќе или како при кон ви ни ова овој оваа овие кои кое кој може уште само сите ако веќе низ без биде вашиот нашите нас вас ние вие има беше',
  },
  {
    language: 'be',
    common:
      'і ў у на не што з па для ад гэта або мы вы да за аб але пры так усе яго яе ваш наш можна таксама толькі іх быць як якія які ёсць вам нам гэтым калі без пасля',
  },
  {
    language: 'kk',
    common:
      'және мен бен да де үшін бұл осы біз сіз бар жоқ емес немесе болып бойынша туралы арқылы біздің сіздің барлық кейін дейін ең өз бір',
  },
  {
    language: 'sl',
    common:
      'in v na da se za od s z je ne po ki so bo ali kot pri vam nam to ta te lahko še samo vsi če že skozi brez biti vaš naš naše nas vas mi smo imamo ampak ter kako ni pred zaradi tudi pa iz do ob bi ste',
  },
  {
    language: 'sk',
    common:
      'a v na sa je s z do že o pre ako to po sú od aj alebo nie k si za ktoré ktorý ktorá pri sme vám nám vás nás náš váš naše môžete môže len ale tiež bude ich jeho bez cez už podľa všetky veľmi',
  },
  {
    language: 'et',
    common:
      'ja on ei see et kui ka oma või mis meie teie siis kõik saab ning aga veel välja üle kuni kes seda selle selles oli olla juurde ainult väga nii sest pärast enne koos ilma palju meil teil',
  },
  {
    language: 'lv',
    common:
      'un ir no uz ar par ka lai vai kas pie pēc līdz kā arī mēs jūs mūsu jūsu tas tā šo šis var tikai visi vairāk bez pirms nav savu gan jau ļoti pa bet esam mums jums kur kad',
  },
  {
    language: 'lt',
    common:
      'ir į iš su yra kad tai bei arba kaip per po iki už apie mes jūs mūsų jūsų jums mums tik visi labai dar taip nėra be prieš nuo gali bet kurie kuris kai savo kur jau šis ši',
  },
  {
    language: 'ca',
    common:
      'i el la els les de del dels un una per en amb que és no al als a o més com són aquest aquesta pel nostre nostra nostres vostre també si tot fins són hem ens us sense sobre pot molt però què',
  },
  {
    language: 'gl',
    common:
      'e o a os as de do da dos das un unha por en con que é non ao á ou máis como son este esta polo noso nosa nosos voso tamén se todo ata dende temos sen sobre pode moi pero na no nas nos para',
  },
  {
    language: 'eu',
    common:
      'eta da ez dira edo bat ere du dute gure zure baina izan den dugu dago daude oso egin baino hau hori horiek guztiak arte gabe zaitugu dituzu bezala beste ditu dituen',
  },
  {
    language: 'is',
    common:
      'og í að er á við um með til sem en af frá fyrir það hafa ekki eða okkar þú við eru var þetta þessi eftir líka allir hægt bara okkur ykkur hjá úr upp þegar verður vera hér',
  },
  {
    language: 'sq',
    common:
      'dhe në të e për me një që nga është si nuk ose më i do tonë tuaj ne ju kjo ky këto janë kemi mund vetëm gjithë pa deri pas por shumë ka jeni jemi çdo duke kur',
  },
  {
    language: 'af',
    common:
      'en die van in is vir op met nie het aan jy ons jou dit of ook om te na by wees kan sal word meer alle slegs maar wat ek hulle hierdie tot oor deur as se so moet',
  },
  {
    language: 'az',
    common:
      'və bu üçün ilə bir də da ki olan biz siz bizim sizin hər daha yalnız bütün əgər artıq sonra qədər ən olaraq var yox deyil kimi amma və ya ona çox',
  },
  {
    language: 'ga',
    common:
      'agus an na ar le do is i ag go ár nó sin seo bhfuil tá atá bheith gach leis ach mar níos faoi ó chun sé sí againn agat féidir raibh nach',
  },
  {
    language: 'cy',
    common:
      'a y yr yn i o ar gyda am ein eich neu sydd mae nid hyn hon bod ni chi pob mwy hefyd dim ond wedi ei cael gallwch gan ac gallu fod',
  },
  {
    language: 'fa',
    common:
      'و در به از که این را با است برای آن یک تا بر هم ما شما یا می های خود نیز اما هر شود باشد کرد شده همه اگر بدون پس چه دارد است هستند کنید',
  },
  {
    language: 'ur',
    common: 'اور میں کے کی کا ہے سے کو پر یہ ہیں نے ہم آپ یا نہیں بھی تک ہمارے اپنے کہ جو ایک ہر تمام اگر صرف بغیر بعد پہلے ہو کر گے',
  },
];

const strange: ReadonlySet<string> = new Set(strangeLanguages.map(({ language }) => language));
export const isStrange = (language: string): boolean => strange.has(language);
