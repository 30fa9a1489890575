import { expect, test } from 'vitest';
import { isLoginWall } from '@/lib/classify/is-login-wall.ts';
import { readPage } from '@/lib/read/read-page.ts';

const at = (path: string) => `https://shop.test${path}`;
const isWall = (html: string, asked: string, final: string) =>
  isLoginWall(
    readPage(new DOMParser().parseFromString(html, 'text/html'), {
      requestedUrl: at(asked),
      finalUrl: at(final),
      status: 200,
      charset: 'utf-8',
      cut: false,
      source: 'static',
    }),
  );
const frame = (main: string) =>
  `<!doctype html><html lang="en"><title>Shop</title><header><a href="/">Shop</a><form role="search"><input type="search" name="q"></form><nav>${Array.from({ length: 15 }, (_, id) => `<a href="/c/${id}">Teas ${id}</a>`).join('')}</nav></header><main>${main}</main><footer><form method="post"><label>Newsletter <input type="email"></label></form></footer></html>`;
const password = '<input type="password" name="word">';
const login = `<form method="post"><label>E-mail <input type="email" name="mail"></label>${password}<label><input type="checkbox" name="keep"> Keep me logged in</label><button>Log in</button></form>`;
const register =
  '<h2>New here?</h2><p>By creating an account you will be able to shop faster.</p><form method="post"><input type="text" name="first"><input type="text" name="last"><input type="email" name="mail"><input type="tel" name="phone"><input type="password" name="a"><input type="password" name="b"></form>';
const forgotten = '<h2>Forgot your password?</h2><form method="post"><input type="email" name="mail"><button>Send</button></form>';

test.each([
  ['a log-in', frame(`<h1>Log in</h1>${login}`)],
  ['a log-in beside a registration', frame(`<h1>Log in</h1>${login}${register}`)],
  ['a log-in beside "forgot your password"', frame(`<h1>Log in</h1>${login}${forgotten}`)],
  ['a bare log-in', `<!doctype html><title>Log in</title><body class="login"><div id="login">${login}</div>`],
  [
    'a shop’s password page, which keeps its form in its header',
    `<!doctype html><title>Opening soon</title><header><details><summary>Enter using password</summary><form method="post" action="/password">${password}</form></details></header><main><h1>Opening soon</h1><form><input type="email" name="mail"></form></main>`,
  ],
])('%s in the place of another page is a wall', (_, html) => {
  expect(isWall(html, '/wholesale/price-list', '/login')).toBe(true);
  expect(isWall(html, '/', '/password')).toBe(true);
});

test.each([
  ['/account', '/login'],
  ['/my-account/orders', '/my-account'],
  ['/mein-konto', '/anmelden'],
  ['/mon-compte', '/connexion'],
  ['/index.php?route=account/account', '/index.php?route=account/login'],
  ['/wp-admin/', '/wp-login.php?redirect_to=x'],
  ['/login', '/customer/login'],
  ['/login', '/login'],
  ['/Login', '/login/'],
])('%s may lead to a log-in at %s: that is what it is', (asked, final) => {
  expect(isWall(frame(`<h1>Log in</h1>${login}`), asked, final)).toBe(false);
});

test.each([
  ['a product with a log-in in the header', frame('<h1>Green tea</h1><p>12.50 €</p>').replace('<nav>', `${login}<nav>`)],
  [
    'a long page with a log-in at its side',
    frame(`<h1>About us</h1>${'<p>We have sold tea on this street since before the war, and still do.</p>'.repeat(20)}${login}`),
  ],
  [
    'a checkout that one may log in to',
    frame(
      `<h1>Checkout</h1>${login}<form method="post"><input type="text" name="street"><input type="text" name="town"><input type="text" name="code"><input type="email" name="mail"></form>`,
    ),
  ],
  ['a registration', frame(`<h1>Join</h1>${register}`)],
  ['a contact form', frame('<h1>Contact</h1><form method="post"><input type="email"><textarea></textarea></form>')],
  ['a list of products', frame(`<h1>Teas</h1><p>Green tea, 12.50 €</p>${login}`)],
])('%s is a page, also after a redirect', (_, html) => {
  expect(isWall(html, '/old-address', '/new-address')).toBe(false);
});
