/** What is wrong with the staging twin, each thing with the line of the list before launch that must tell it. */
export interface Planted {
  /** Id of the line. */
  readonly line: string;
  /** Where it stands; `*`: on every page. */
  readonly path: string;
  /** What must be quoted or named as a place: part of words or of an address. */
  readonly shows: string;
  /** What is changed in the page. */
  readonly was: string;
  readonly is: string;
}

export const planted: readonly Planted[] = [
  {
    line: 'staging-hosts',
    path: '/our-story',
    shows: 'The people of the old draft',
    was: '</main>',
    is: '<p><a href="https://staging.alderandleaf.example/people">The people of the old draft</a></p></main>',
  },
  {
    line: 'staging-hosts',
    path: '/questions',
    shows: 'localhost:3000',
    was: '<p>Not among them?',
    is: '<img src="http://localhost:3000/media/logo.svg" alt="" width="20" height="20"><p>Not among them?',
  },
  {
    line: 'dead-links',
    path: '/contact',
    shows: 'How to find the mill',
    was: '</main>',
    is: '<p><a href="/how-to-find-the-mill">How to find the mill</a></p></main>',
  },
  {
    line: 'placeholder-texts',
    path: '/guides/brewing',
    shows: 'Lorem ipsum dolor sit amet',
    was: '</h1>',
    is: '</h1><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>',
  },
  {
    line: 'placeholder-texts',
    path: '/our-story/people',
    shows: 'Your text here',
    was: '</main>',
    is: '<h2>Your text here</h2></main>',
  },
  {
    line: 'sample-addresses',
    path: '*',
    shows: 'Our page',
    was: 'https://social.example/alderandleaf">Pictures of tea',
    is: 'https://www.facebook.com/">Our page',
  },
  {
    line: 'sample-addresses',
    path: '/contact',
    shows: 'info@example.com',
    was: '</address>',
    is: '<a href="mailto:info@example.com">Write to us</a></address>',
  },
  {
    line: 'template-leftovers',
    path: '/gifts/five-afternoons',
    shows: '{{ product.title }}',
    was: '<title>',
    is: '<title>{{ product.title }} ',
  },
  {
    line: 'template-leftovers',
    path: '/delivery-and-returns',
    shows: 'undefined',
    was: '</main>',
    is: '<h2>undefined</h2></main>',
  },
  {
    line: 'template-leftovers',
    path: '/terms',
    shows: '[contact-form-7 id="12"]',
    was: '</main>',
    is: '<p>[contact-form-7 id="12"]</p></main>',
  },
  { line: 'noindex', path: '/', shows: '/', was: '<meta charset', is: '<meta name="robots" content="noindex"><meta charset' },
  {
    line: 'lost-pictures',
    path: '/',
    shows: '/media/not-uploaded.jpg',
    was: '</main>',
    is: '<img src="/media/stream.png" alt="The stream" width="600" height="400"><img src="/media/not-uploaded.jpg" alt="Our shop from the stream" width="600" height="400"></main>',
  },
  {
    line: 'lost-forms',
    path: '*',
    shows: 'E-mail address',
    was: '<form action="/newsletter" method="post">',
    is: '<form action="#" method="post">',
  },
  {
    line: 'lost-forms',
    path: '/contact',
    shows: 'Your name',
    was: 'action="/contact"',
    is: 'action="https://formspree.io/f/your_form_id"',
  },
  {
    line: 'empty-categories',
    path: '/',
    shows: '/teapots-to-come',
    was: '</main>',
    is: '<p><a href="/teapots-to-come">Teapots to come</a></p></main>',
  },
  {
    line: 'theme-credits',
    path: '/our-story',
    shows: 'TEMPLATED',
    was: '</main>',
    is: '<p>Design: <a href="http://templated.co">TEMPLATED</a></p></main>',
  },
  { line: 'past-year', path: '/', shows: '© 2019', was: '</body>', is: '<p>© 2019 Alder & Leaf</p></body>' },
  { line: 'sample-pages', path: '/our-story', shows: 'Hello world!', was: '<title>', is: '<title>Hello world! | ' },
  {
    line: 'missing-legal',
    path: '*',
    shows: '/shop',
    was: '<a href="/privacy">Privacy</a> <a href="/terms">Terms</a>',
    is: '',
  },
  // Somewhere they must be linked, or nobody would read them.
  {
    line: 'same-titles',
    path: '/privacy',
    shows: 'Untitled page',
    was: '<title>Privacy',
    is: '<title>Untitled page',
  },
  { line: 'same-titles', path: '/terms', shows: 'Untitled page', was: '<title>Terms of sale', is: '<title>Untitled page' },
  {
    line: 'live-links',
    path: '/questions',
    shows: 'All questions and answers',
    was: '<p>Not among them?',
    is: '<p><a href="https://www.alderandleaf.example/questions">All questions and answers</a> <a href="/privacy">How we keep it</a> <a href="/terms">How we sell</a></p><p>Not among them?',
  },
  // By this the live site is known.
  {
    line: 'live-links',
    path: '/questions',
    shows: 'All questions and answers',
    was: '<link rel="canonical" href="/questions"',
    is: '<link rel="canonical" href="https://www.alderandleaf.example/questions"',
  },
  {
    line: 'unloaded-parts',
    path: '/journal',
    shows: 'Letters could not be loaded',
    was: '</h1>',
    is: '</h1><section><h2>Letters to us</h2><p>Letters could not be loaded. Please try again later.</p></section>',
  },
  {
    line: 'sold-out',
    path: '/teaware/iron-teapot',
    shows: 'Sold out',
    was: '<button class="button big">Add to basket</button>',
    is: '<button class="button big" disabled>Sold out</button>',
  },
  {
    line: 'mail-forms',
    path: '/our-story',
    shows: 'opens your e-mail program',
    was: '</main>',
    is: '<form><label>Your words <textarea name="words"></textarea></label><button>Write</button></form><p>This form opens your e-mail program.</p></main>',
  },
  { line: 'empty-links', path: '/gifts', shows: 'Gift wrapping', was: '</main>', is: '<p><a href="#">Gift wrapping</a></p></main>' },
  {
    line: 'redirects',
    path: '/journal',
    shows: 'The tea club',
    was: '</h1>',
    is: '</h1><p><a href="/tea-club">The tea club</a></p>',
  },
  {
    line: 'leaks',
    path: '/black-tea/orchard-chai',
    shows: 'More about chai',
    was: '</main>',
    is: '<p><a href="https://tea-letters.example/chai">More about chai</a></p></main>',
  },
  {
    line: 'pressure',
    path: '/herbal-and-fruit/garden-mint',
    shows: 'Only 2 left',
    was: '</main>',
    is: '<p>Only 2 left in stock.</p></main>',
  },
];
