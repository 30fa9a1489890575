/**
 * Languages that we have no words of, with their commonest small words: they are told so that pages written in them are not taken for a
 * neighbour, and that whoever reads the results knows that they could not be read. Our own lists; words shared with a neighbour are among
 * them, since each language needs its own count of them.
 */
export const strangeLanguages: readonly { readonly language: string; readonly common: string }[] = [
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
