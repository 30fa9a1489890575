import { file, redirect } from '../server/answers.ts';
import { shiftJis, utf16, windows1252 } from './encodings.ts';
import { finePage } from './address-oddities.ts';
import type { Oddity } from './oddity.ts';
import { manyLinks, onePixelPng, smallestPdf, veryLongPage } from './large-and-foreign.ts';

const text =
  (body: string, status = 200) =>
  () =>
    file('text/html; charset=utf-8', body, status);
const titled = (title: string, body: string) => text(`<!doctype html><html lang="en"><title>${title}</title>${body}</html>`);
const to =
  (path: string, status: 301 | 302 | 303 | 307 = 302) =>
  () =>
    redirect(path, status);
const bytes = (type: string, body: Uint8Array) => () => file(type, body);

/** Texts of the pages in other encodings, as a reader should see them. */
export const german = 'Größe: 250 g für 4,50 € – „Grüner Tee“ aus Übersee';
export const japanese = 'お茶の店　玄米茶と煎茶　送料無料';
export const greek = 'Τσάι του βουνού, 5 €';

/** Pages that are odd in themselves, and the plain ways to answer without one. */
export const pageOddities: readonly Oddity[] = [
  {
    path: '/broken.html',
    what: 'unclosed and crossed tags',
    answer: text(
      '<html><head><title>Broken<title></head><body><p><b>Bold <i>both</b> italic</i><table><tr><td><a href="/fine.html">fine<td><div></table></p><ul><li>one<li>two</body></html></div><a href=/late.html>after the end',
    ),
  },
  {
    path: '/unclosed-title.html',
    what: 'a title that never ends',
    answer: text('<html><head><title>Swallows everything<body><a href="/fine.html">never a link</a>'),
  },
  { path: '/no-title.html', what: 'no title', answer: text('<!doctype html><html lang="en"><body><h1>I have no title</h1></body></html>') },
  { path: '/empty.html', what: 'an empty page', answer: text('') },
  { path: '/only-spaces.html', what: 'a page of white space', answer: text(' \n\t \n') },
  { path: '/fine.html', what: 'a page without trouble', answer: text(finePage) },
  {
    path: '/cart.html',
    what: 'a soft 404: "not found" with status 200',
    answer: titled('Page not found', '<h1>Page not found</h1><p>Sorry, the page you wanted does not exist.</p><a href="/">Home</a>'),
  },
  { path: '/gone.html', what: 'a real 404', answer: text('<!doctype html><title>404</title><h1>404</h1>', 404) },
  { path: '/gone-for-good.html', what: '410 gone', answer: text('<!doctype html><title>Gone</title>', 410) },
  { path: '/members.html', what: '403 forbidden', answer: text('<!doctype html><title>Members only</title><h1>Members only</h1>', 403) },
  { path: '/error.html', what: '500', answer: text('<!doctype html><title>Error</title>', 500) },
  { path: '/chain-1', what: 'a chain of three redirects to a page', answer: to('/chain-2', 301) },
  { path: '/chain-2', what: 'second of the chain', answer: to('/chain-3') },
  { path: '/chain-3', what: 'third of the chain', answer: to('/fine.html', 307) },
  { path: '/loop-a', what: 'a redirect loop of two', answer: to('/loop-b') },
  { path: '/loop-b', what: 'the other half of the loop', answer: to('/loop-a') },
  { path: '/loop-self', what: 'a redirect to itself', answer: to('/loop-self') },
  { path: '/nowhere', what: 'a redirect without an address', answer: () => ({ status: 302, body: '', headers: {} }) },
  {
    path: '/elsewhere',
    what: 'a redirect to another origin on this port',
    answer: ({ host }) => redirect(`http://elsewhere.localhost${/:\d+$/.exec(host)?.[0] ?? ''}/fine.html`),
  },
  { path: '/far-away', what: 'a redirect to a host that does not exist', answer: to('http://nothing.invalid/') },
  { path: '/list.pdf', what: 'a PDF', answer: bytes('application/pdf', smallestPdf) },
  { path: '/dot.png', what: 'a PNG', answer: bytes('image/png', onePixelPng) },
  { path: '/prices', what: 'JSON behind a plain address', answer: () => file('application/json', '{"prices":[1,2,3]}') },
  { path: '/pdf-called-html', what: 'a PDF declared as HTML', answer: bytes('text/html', smallestPdf) },
  {
    path: '/untyped',
    what: 'HTML without a content type',
    answer: () => ({ status: 200, headers: {}, body: '<!doctype html><title>Untyped</title><h1>Untyped</h1>' }),
  },
  { path: '/long.html', what: 'a page of 5 MB', answer: () => file('text/html; charset=utf-8', veryLongPage()) },
  { path: '/links.html', what: 'a page with 2,000 links', answer: () => file('text/html; charset=utf-8', manyLinks(2000)) },
  { path: '/many/*', what: 'one of the 2,000', answer: titled('One of many', '<h1>One of many</h1>') },
  {
    path: '/windows-1252-header.html',
    what: 'windows-1252, declared by the header',
    answer: bytes('text/html; charset=windows-1252', windows1252(`<!doctype html><title>Umlaute</title><p>${german}`)),
  },
  {
    path: '/windows-1252-meta.html',
    what: 'windows-1252, declared by meta only',
    answer: bytes('text/html', windows1252(`<!doctype html><meta charset="windows-1252"><title>Umlaute</title><p>${german}`)),
  },
  {
    path: '/shift-jis.html',
    what: 'Shift_JIS, declared by meta only',
    answer: bytes(
      'text/html',
      shiftJis(`<!doctype html><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><title>お茶</title><p>${japanese}`),
    ),
  },
  {
    path: '/utf-16.html',
    what: 'UTF-16 little endian with a byte order mark',
    answer: bytes('text/html', utf16(`<!doctype html><title>UTF-16</title><p>${greek}`)),
  },
  {
    path: '/unknown-charset.html',
    what: 'a charset that does not exist',
    answer: bytes('text/html; charset=klingon-8', Buffer.from('<!doctype html><title>Unknown</title><p>plain')),
  },
  {
    path: '/base/far.html',
    what: 'a base element that moves all links',
    answer: titled('Base', '<base href="/base/deep/"><a href="page.html">resolves to /base/deep/page.html</a>'),
  },
  { path: '/base/deep/page.html', what: 'where the base leads', answer: titled('Deep', '<h1>Deep</h1>') },
  {
    path: '/slow.html',
    what: 'a page that takes 3 seconds',
    answer: (visit) => ({ ...titled('Slow', '<h1>Slow</h1>')(), delayMs: visit.method === 'GET' ? 3000 : 0 }),
  },
  {
    path: '/refresh.html',
    what: 'a meta refresh to another page',
    answer: titled('Moving on', '<meta http-equiv="refresh" content="0; url=/fine.html">'),
  },
  {
    path: '/noindex.html',
    what: 'a page not for search engines',
    answer: titled('Hidden', '<meta name="robots" content="noindex"><h1>Hidden</h1>'),
  },
  {
    path: '/noindex-by-header.html',
    what: 'a page whose answer, not its markup, keeps search engines away',
    answer: () => {
      const page = titled('Hidden too', '<h1>Hidden too</h1>')();
      return { ...page, headers: { ...page.headers, 'x-robots-tag': 'googlebot: nofollow, noindex' } };
    },
  },
  {
    path: '/deep-nesting.html',
    what: 'elements nested 3,000 deep',
    answer: titled('Deep nesting', `${'<div>'.repeat(3000)}<a href="/fine.html">bottom</a>`),
  },
  {
    path: '/hostile.html',
    what: 'markup meant to run in a report',
    answer: titled(
      '&lt;img src=x onerror=alert(1)&gt;',
      '<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1><a href="/fine.html">=1+1|cmd</a><a href="/fine.html" aria-label="&quot;&gt;&lt;svg onload=alert(1)&gt;">x</a>',
    ),
  },
  { path: '/r%C3%A4tsel/caf%C3%A9.html', what: 'an address with letters beyond ASCII', answer: titled('Rätsel', '<h1>Rätsel</h1>') },
];
