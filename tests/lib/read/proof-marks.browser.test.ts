import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const seals = (body: string) => (readHtml(body).proof?.seals ?? []).map(({ seal, how, place }) => `${seal} ${how} ${place}`);

test.each([
  ['an alternative text', '<footer><img src="/a.png" alt="Trusted Shops Gütesiegel"></footer>', ['trusted-shops picture footer']],
  ['the name of a file', '<main><img src="/img/trustpilot_stars-5.svg?v=2" alt=""></main>', ['trustpilot picture main']],
  ['the host of a picture', '<main><img src="https://seal-chicago.bbb.org/seals/blue.png" alt=""></main>', ['bbb picture main']],
  ['the host of a frame', '<main><iframe src="https://widget.reviews.co.uk/vertical/widget?x"></iframe></main>', ['reviews-io frame main']],
  ['what its script fills', '<main><div class="trustpilot-widget"></div></main>', ['trustpilot widget main']],
  [
    'the same twice',
    '<footer><img src="/a.png" alt="Fairtrade"><img src="/b.png" alt="Fairtrade logo"></footer>',
    ['fairtrade picture footer'],
  ],
  ['a prize', '<main><img src="/a.png" alt="Bakery Award 2025"></main>', ['award picture main']],
  ['goods that are called so', '<main><img src="/a.png" alt="Fairtrade coffee, 500 g"></main>', []],
  [
    'a story in an alternative text',
    `<main><img src="/a.png" alt="How we joined Trustpilot ${'and what came of it '.repeat(4)}"></main>`,
    [],
  ],
  ['only without scripts', '<main><p>a</p><noscript><img src="/a.png" alt="Trusted Shops"></noscript></main>', []],
  ['a host that only ends so', '<main><img src="https://notbbb.org/a.png" alt=""></main>', []],
])('a seal: %s', (_what, body, found) => {
  expect(seals(body)).toEqual(found);
});

test('the place of a seal can be found again', () => {
  const { proof } = readHtml('<footer id="end"><p><img src="/a.png" alt="eKomi"></p></footer>');
  expect(proof?.seals[0]).toEqual({ seal: 'ekomi', how: 'picture', words: 'eKomi', selector: '#end > p > img', place: 'footer' });
});

test.each([
  ['<li class="review"><em class="woocommerce-review__verified verified">(verified owner)</em></li>', 1],
  ['<li class="review"><p class="verified"><b class="verified-badge">bought here</b></p></li>', 1],
  ['<div class="jdgm-rev"><span class="jdgm-rev__buyer-badge-wrapper"><span class="jdgm-rev__buyer-badge"></span></span></div>', 1],
  ['<div class="jdgm-rev"><span class="jdgm-rev__buyer-badge-wrapper"></span></div>', undefined],
  ['<li class="review"><em class="unverified">guest</em></li>', undefined],
  ['<p class="verified-domain">example</p>', undefined],
])('checked buyers in %s: %s', (html, count) => {
  expect(readHtml(`<main>${html}</main>`).proof?.verified).toBe(count);
});

test.each([
  ['<a data-zoom-image="/big.jpg"><img src="/a.jpg"></a>', 'zoom'],
  ['<div class="product-zoom"></div>', 'zoom'],
  ['<div data-large_image="/big.jpg"></div>', 'zoom'],
  ['<model-viewer src="/shoe.glb"></model-viewer>', 'turn'],
  ['<div class="product-360-view"></div>', 'turn'],
  ['<div class="hover-zoom"></div>', ''],
  ['<div class="media-zoom-none"></div>', ''],
  ['<div class="max-w-360"></div>', ''],
])('%s lets one look closer: %s', (html, how) => {
  const { zoom = false, turn = false } = readHtml(`<main>${html}</main>`).proof ?? {};
  expect([zoom ? 'zoom' : '', turn ? 'turn' : ''].filter((one) => one !== '').join()).toBe(how);
});

const said = 'The tea was still hot when it came to us';
test.each([
  ['a cite', `<blockquote>${said}<cite>Ada</cite></blockquote>`, 1, 1],
  ['a caption', `<figure><blockquote>${said}</blockquote><figcaption>Ada L.</figcaption></figure>`, 1, 1],
  ['a signature', `<blockquote>${said}. — Ada L.</blockquote>`, 1, 1],
  ['a name behind the closing mark', `<blockquote>«${said}.» <b>Ada L.</b></blockquote>`, 1, 1],
  ['a word in quotation marks', `<section><blockquote>${said}, "really" hot</blockquote></section>`, 1, 0],
  ['a name in its card', `<div><div><blockquote>${said}</blockquote></div><h4>Ada L., Leeds</h4></div>`, 1, 1],
  ['one of two', `<div><blockquote>${said}</blockquote><p>Ada L.</p><blockquote>${said} again</blockquote></div>`, 2, 1],
  ['nothing', `<section><h2>Kind words</h2><blockquote>${said}</blockquote><blockquote>${said} too</blockquote></section>`, 2, 0],
  ['a long text beside it', `<div><blockquote>${said}</blockquote><p>${said.repeat(4)}</p></div>`, 1, 0],
  ['quotation marks and a line below', `<p>“${said}”</p><p>Ada L.</p><p>“${said}, again”</p>`, 2, 1],
  ['quotation marks and a line above', `<h2>Kind words</h2><p>Ada L.</p><p>“${said}”</p>`, 1, 1],
  ['quotation marks and a dash', `<p>“${said}” – Ada, 2024</p>`, 1, 1],
  [
    'quotation marks below a heading',
    `<h2>Kind words</h2><p>“${said}”</p><p>What they said in so many words goes on here for long, as texts do that name nobody at all in the end.</p>`,
    1,
    0,
  ],
])('quotations: %s', (_what, html, quotes, withSource) => {
  const { measures } = readHtml(`<main>${html}</main>`);
  expect([measures.quotes, measures.quotesWithSource]).toEqual([quotes, withSource]);
});
