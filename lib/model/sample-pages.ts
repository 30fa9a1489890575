/**
 * Names of posts, pages and goods with which systems are set up, each a list of its own, in lower case without closing marks. Sources: EverShop's seed
 * (packages/evershop/src/bin/seed/data), WordPress's first post and page in the languages of its translations (wp-admin/includes/upgrade.php,
 * https://translate.wordpress.org), WooCommerce's sample products (sample-data/sample_products.csv), OpenCart's demonstration
 * (upload/install/opencart.sql), PrestaShop's fixtures (install-dev/fixtures/fashion), Magento's Luma (magento2-sample-data). EverShop's were held against
 * its seed, OpenCart's for the most part; the others are as they are remembered, and are still to be held against the files named.
 */
interface SampleNames {
  readonly system: string;
  /** So clearly its own that one is enough. */
  readonly texts: readonly string[];
  /** Others may sell such a thing: so many of them together are a demonstration. */
  readonly goods: readonly string[];
}

/** Goods of one system's demonstration that nobody has together by chance. Judgement. */
export const fewestGoods = 3;

export const sampleNames: readonly SampleNames[] = [
  {
    system: 'EverShop',
    texts: [
      'getting started with your online store',
      '10 tips to boost your conversion rate',
      'how to optimize product pages for seo',
      'building a headless storefront with evershop',
    ],
    goods: [
      'introducing our spring collection',
      'ceramic coffee cup - white',
      'ceramic coffee cup - black',
      'ceramic coffee cup - yellow',
      'desk pen holder - white',
      'desk pen holder - black',
      'desk pen holder - yellow',
      'ceramic candy bowl - white',
      'ceramic candy bowl - black',
      'ceramic candy bowl - yellow',
      'modern ceramic vase - white',
      'modern ceramic vase - black',
      'modern ceramic vase - green',
      'stainless steel thermos - white',
      'stainless steel thermos - black',
      'stainless steel thermos - yellow',
    ],
  },
  {
    system: 'WordPress',
    texts: [
      'hello world',
      'sample page',
      'hallo welt',
      'beispiel-seite',
      'bonjour tout le monde',
      'page d’exemple',
      '¡hola, mundo',
      'página de ejemplo',
      'ciao mondo',
      'pagina di esempio',
      'hallo wereld',
      'voorbeeldpagina',
      'olá, mundo',
      'witaj, świecie',
      'przykładowa strona',
      'hej världen',
      'привет, мир',
    ],
    goods: [],
  },
  {
    system: 'WooCommerce',
    texts: ['wordpress pennant', 'woo logo', 'woo album #1', 'woo single #1'],
    goods: [
      'v-neck t-shirt',
      'hoodie with logo',
      'hoodie with pocket',
      'hoodie with zipper',
      'long sleeve tee',
      'beanie with logo',
      't-shirt with logo',
      'logo collection',
    ],
  },
  {
    system: 'OpenCart',
    texts: [],
    goods: [
      'apple cinema 30"',
      'canon eos 5d',
      'hp lp3065',
      'htc touch hd',
      'nikon d300',
      'palm treo pro',
      'product 8',
      'samsung galaxy tab 10.1',
      'samsung syncmaster 941bw',
      'sony vaio',
    ],
  },
  {
    system: 'PrestaShop',
    texts: ['hummingbird printed t-shirt', 'hummingbird printed sweater', 't-shirt imprimé colibri', 'pull imprimé colibri'],
    goods: [
      'the best is yet to come’ framed poster',
      'the adventure begins framed poster',
      'today is a good day framed poster',
      'mug the best is yet to come',
      'mug the adventure begins',
      'mug today is a good day',
      'mountain fox cushion',
      'brown bear cushion',
      'hummingbird cushion',
    ],
  },
  {
    system: 'Magento',
    texts: [],
    goods: [
      'joust duffle bag',
      'strive shoulder pack',
      'crown summit backpack',
      'wayfarer messenger bag',
      'rival field messenger',
      'fusion backpack',
      'impulse duffle',
      'voyage yoga bag',
      'radiant tee',
      'breathe-easy tank',
      'argus all-weather tank',
      'hero hoodie',
    ],
  },
];

/**
 * Titles of pages that nobody has named yet, whole, in lower case. Sources: what generators write into the title of a new project (Create React App, Vite's
 * templates, Next.js, Nuxt, SvelteKit, Gatsby, Astro, Angular), Emmet's and Dreamweaver's empty page, and the names of new sites in OpenCart, Shopify,
 * Squarespace, Wix, WordPress and EverShop.
 */
export const sampleTitles: ReadonlySet<string> = new Set([
  'react app',
  'vite app',
  'vite + react',
  'vite + react + ts',
  'vite + vue',
  'vite + vue + ts',
  'vite + svelte',
  'vite + preact',
  'vite + ts',
  'create next app',
  'next.js app',
  'nuxt app',
  'sveltekit app',
  'gatsby default starter',
  'home | gatsby default starter',
  'my angular app',
  'document',
  'untitled',
  'untitled document',
  'untitled page',
  'unbenanntes dokument',
  'unbenannte seite',
  'document sans titre',
  'documento sin título',
  'documento senza titolo',
  'new page',
  'my store',
  'your store',
  'your site title',
  'home | your site name',
  'my site',
  'my website',
  'my blog',
  'my wordpress blog',
  'mysite',
  'home | my site',
  'home | mysite',
  'evershop',
]);

/** As names are compared. */
export const bareName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll("'", '’')
    .replaceAll(/\s+/gu, ' ')
    .replace(/\s?[!.]$/u, '');
