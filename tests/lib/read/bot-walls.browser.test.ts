import { expect, test } from 'vitest';
import { botWallByHeader, botWallOf } from '@/lib/read/bot-wall-of.ts';
import { readHtml } from './read-html.ts';

const wallOf = (html: string) => botWallOf(html, readHtml(html));
const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const shop = (head = '', further = '') =>
  page(
    'Alder & Leaf',
    `<header><nav>${Array.from({ length: 12 }, (_, id) => `<a href="/c/${id}">Teas ${id}</a>`).join('')}</nav></header><main><h1>All teas</h1>${'<p>Fresh leaves, packed by hand on the day they are sent.</p>'.repeat(30)}${further}</main>`,
    head,
  );

test.each([
  ['cf-mitigated', 'challenge', 'Cloudflare'],
  ['x-amzn-waf-action', 'captcha', 'AWS WAF'],
  ['x-vercel-mitigated', 'challenge', 'Vercel'],
  ['sg-captcha', 'challenge', 'SiteGround'],
])('the header %s: %s says whose wall it is', (name, value, guard) => {
  expect(botWallByHeader((asked) => (asked === name ? value : null))).toBe(guard);
});

test('headers of a guarded site say nothing yet', () => {
  const headers = new Headers({ server: 'cloudflare', 'cf-ray': '8f', 'x-datadome': 'protected', 'x-iinfo': '1-2', 'x-cdn': 'Imperva' });
  expect(botWallByHeader((name) => headers.get(name))).toBeNull();
});

test.each([
  [
    'Cloudflare',
    page(
      'Just a moment...',
      '<div class="main-wrapper"><noscript><p>Enable JavaScript and cookies to continue</p></noscript></div><script>(function(){window._cf_chl_opt={cvId:"3"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8";}());</script>',
    ),
  ],
  [
    'Cloudflare',
    page(
      'Attention Required! | Cloudflare',
      '<div id="cf-wrapper"><div id="cf-error-details"><h1>Sorry, you have been blocked</h1><h2>You are unable to access shop.test</h2><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.</p><a href="https://www.cloudflare.com/5xx-error-landing">Cloudflare</a></div></div>',
    ),
  ],
  [
    'DataDome',
    page(
      'shop.test',
      `<p id="cmsg">Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','host':'geo.captcha-delivery.com'}</script><script src="https://ct.captcha-delivery.com/c.js"></script>`,
    ),
  ],
  [
    'HUMAN',
    page(
      'Access to this page has been denied.',
      '<h1>Press & Hold to confirm you are a human (and not a bot).</h1><div id="px-captcha"></div><p>Reference ID 1234</p>',
    ),
  ],
  [
    'Imperva',
    '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=22&xinfo=1">Request unsuccessful. Incapsula incident ID: 1-2</iframe></body></html>',
  ],
  [
    'Imperva',
    page(
      'Pardon Our Interruption',
      '<h1>Pardon Our Interruption...</h1><p>As you were browsing, something made us think you might be a bot.</p>',
    ),
  ],
  [
    'Akamai',
    '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don\'t have permission to access "http://shop.test/" on this server.<P>Reference #18.2d5&#46;1<P>https://errors.edgesuite.net/18.2d5</BODY></HTML>',
  ],
  ['Akamai', page('', '<div id="sec-if-cpt-container"><iframe src="/_sec/cp_challenge/crypto_message-4-3.htm"></iframe></div>')],
  ['AWS WAF', page('', '<div id="challenge-container"></div><script>window.gokuProps = {"key":"x"};AwsWafIntegration.getToken()</script>')],
  ['SiteGround', '<html><head><meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F&y=ipr"></head></html>'],
  ['Sucuri', page('Sucuri WebSite Firewall - Access Denied', '<h1>Access Denied - Sucuri Website Firewall</h1>')],
  [
    'Anubis',
    page(
      'Making sure you&#39;re not a bot!',
      '<h1>Making sure you are not a bot!</h1><script id="anubis_challenge" type="application/json">{}</script>',
    ),
  ],
  [
    'captcha',
    page(
      'Are you human?',
      '<h1>One more step</h1><form method="post"><div class="g-recaptcha" data-sitekey="x"></div><button>Go on</button></form>',
    ),
  ],
  ['captcha', page('', '<p>Please tick the box.</p><span class="box h-captcha" data-sitekey="x"></span>')],
])('%s: a page that only asks whether one is human', (guard, html) => {
  expect(wallOf(html)).toBe(guard);
});

test.each([
  [
    'a contact form with a captcha',
    page(
      'Contact',
      '<main><h1>Contact</h1><form method="post"><input type="email" name="mail"><textarea name="text"></textarea><div class="g-recaptcha" data-sitekey="x"></div></form></main>',
    ),
  ],
  [
    'a newsletter with a captcha',
    page('Newsletter', '<form method="post"><input type="email" name="mail"><div class="h-captcha" data-sitekey="x"></div></form>'),
  ],
  ['a shop page with a captcha box at its end', shop('', '<div class="cf-turnstile" data-sitekey="x"></div>')],
  [
    'a shop page that mentions Cloudflare',
    shop('', '<p>Just a moment... We are protected by Cloudflare and DataDome (geo.captcha-delivery.com).</p>'),
  ],
  ['a story that quotes a wall', shop('', '<p>Incapsula incident ID, errors.edgesuite.net/18, window._cf_chl_opt</p>')],
  [
    'a bare shell with Cloudflare’s detections',
    page(
      'Shop',
      '<div id="root"></div><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><script>window.__CF$cv$params={r:"1"}</script>',
    ),
  ],
  ['a bare shell with DataDome’s tag', page('Shop', '<div id="root"></div>', '<script src="https://js.datadome.co/tags.js"></script>')],
  [
    'a bare shell with HUMAN’s sensor',
    page('Shop', '<div id="root"></div>', '<script src="https://client.px-cloud.net/PX1/main.min.js"></script>'),
  ],
  [
    'a bare shell with Imperva’s script',
    page('Shop', '<div id="root"></div>', '<script src="/_Incapsula_Resource?SWJIYLWA=719d"></script>'),
  ],
  [
    'a bare shell with AWS’ integration',
    page('Shop', '<div id="root"></div>', '<script src="https://abc.edge.sdk.awswaf.com/abc/challenge.js"></script>'),
  ],
  [
    'a bare shell with reCAPTCHA v3',
    page('Shop', '<div id="root"></div>', '<script src="https://www.google.com/recaptcha/api.js?render=x"></script>'),
  ],
  [
    'a button with an invisible captcha',
    page('Get it', '<h1>Get it</h1><div class="g-recaptcha" data-sitekey="x" data-size="invisible"></div><button>Download</button>'),
  ],
  ['a short page that is denied to nobody', page('Access Denied', '<h1>Access Denied</h1><p>A play in three acts.</p>')],
])('%s is no wall', (_, html) => {
  expect(wallOf(html)).toBeNull();
});
