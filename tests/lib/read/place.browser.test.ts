import { expect, test } from 'vitest';
import { linksOf } from '@/lib/model/page.ts';
import { readHtml } from './read-html.ts';

const x = '<a href="/x">X</a>';
const list = `<ul><li>${x}</li><li><a href="/2">2</a></li><li><a href="/3">3</a></li></ul>`;

test.each([
  ['the header element is the bar', `<header>${x}</header>`, 'header'],
  ['a banner role is the bar', `<div role="banner">${x}</div>`, 'header'],
  ['a nav in the bar is the menu', `<header><nav>${x}<a href="/y">Y</a></nav></header>`, 'menu'],
  ['a nav alone is the menu', `<nav>${x}</nav>`, 'menu'],
  [
    'the logo beside the list in a nav stands in the bar',
    `<nav>${x}<ul><li><a href="/1">1</a></li><li><a href="/2">2</a></li></ul></nav>`,
    'header',
  ],
  ['the list in such a nav is the menu', `<nav><ul><li>${x}</li><li><a href="/2">2</a></li></ul><a href="/">Logo</a></nav>`, 'menu'],
  ['a list of three links in the bar is the menu', `<header>${list}</header>`, 'menu'],
  [
    'account links in the bar are no menu',
    `<header><div class="x">${list.replace('<ul>', '<ul class="account-links">')}</div></header>`,
    'header',
  ],
  ['what the bar keeps closed is the menu', `<header><details><summary>Shop</summary><p>${x}</p></details></header>`, 'menu'],
  ['the cart in a menu stands in the bar', `<nav>${list.replaceAll('/x', '/m')}<div class="header-cart">${x}</div></nav>`, 'header'],
  ['main is main', `<main>${x}</main>`, 'main'],
  ['a header in an article is content', `<article><header>${x}</header></article>`, 'main'],
  ['a footer in the content is content', `<main><footer>${x}</footer></main>`, 'main'],
  ['page numbers are content', `<main><nav class="pagination">${x}</nav></main>`, 'main'],
  ['page numbers outside of main are content', `<nav class="pagination">${x}</nav>`, 'main'],
  ['tabs are content', `<ul class="nav nav-tabs"><li>${x}</li><li><a href="/2">2</a></li></ul>`, 'main'],
  ['an aside is an aside', `<main><aside>${x}</aside></main>`, 'aside'],
  ['a sidebar by its class', `<div class="sidebar">${x}</div>`, 'aside'],
  ['a class that says the page has a sidebar says nothing', `<div class="has-sidebar">${x}</div>`, 'main'],
  ['the footer element', `<footer>${x}</footer>`, 'footer'],
  ['a nav in the footer is footer', `<footer><nav>${x}</nav></footer>`, 'footer'],
  ['a footer by its class', `<div class="footer">${x}</div>`, 'footer'],
  ['a footer by its id', `<div id="siteFooter">${x}</div>`, 'footer'],
  ['the footer of a card is content', `<div class="card-footer">${x}</div>`, 'main'],
  ['a header by its class', `<div class="site-header">${x}</div>`, 'header'],
  ['a line above the header is the bar, whatever it is called', `<div class="utility">${x}</div><header>Acme</header>`, 'header'],
  ['a line above the menu is the bar', `<div class="u1"><p>${x}</p></div><nav>Acme</nav>`, 'header'],
  ['what asks for an answer above the header is none', `<div class="u1">${x}<button>OK</button></div><header>Acme</header>`, 'main'],
  ['a line above the page numbers is none', `<header>Acme</header><div class="u1">${x}</div><nav>1 2</nav>`, 'main'],
  ['a line above the header of an article is none', `<div class="u1">${x}</div><header><h1>Tea</h1></header>`, 'main'],
  ['a page wrapper with a telling class is no footer', `<div class="footer-sticky"><main>${x}</main></div>`, 'main'],
  ['breadcrumbs by label', `<nav aria-label="Breadcrumb"><ol><li>${x}</li></ol></nav>`, 'breadcrumb'],
  ['breadcrumbs by class', `<ol class="breadcrumb"><li>${x}</li></ol>`, 'breadcrumb'],
  ['breadcrumbs by structured data', `<div itemscope itemtype="https://schema.org/BreadcrumbList">${x}</div>`, 'breadcrumb'],
  ['a banner called breadcrumb that holds the heading is content', `<div class="breadcrumb-area"><h1>About</h1><p>${x}</p></div>`, 'main'],
  ['a hero by its class', `<main><section class="hero">${x}</section></main>`, 'hero'],
  ['a slider that comes first is the hero', `<main><div class="slider">${x}</div></main>`, 'hero'],
  ['a slider further down is content', `<main><p>Text</p><div class="slider">${x}</div></main>`, 'main'],
  ['a menu drawer at the end of the page is the menu', `<div class="offcanvas mobile-menu">${x}</div>`, 'menu'],
  [
    'a cart drawer belongs to the bar',
    `<div class="cart-drawer" role="dialog"><h2>Cart</h2>${list.replaceAll('/x', '/i')}${x}</div>`,
    'header',
  ],
  ['a window over the page is beside it', `<div class="newsletter modal">${x}</div>`, 'aside'],
])('%s', (_name, html, place) => {
  const link = linksOf(readHtml(html)).find((one) => one.to === 'https://shop.test/x');
  expect(link?.place).toBe(place);
});
