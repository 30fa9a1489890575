import { expect, test } from 'vitest';
import { otherPages as others } from '@/lib/catalog/other-pages.ts';
import { pageKinds as kinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifyPage } from '@/lib/classify/classify-page.ts';
import { readMarkup } from '@/tests/corpus/read-corpus.ts';

const kindsOf = (body: string, path: string, inbound: readonly string[] = []) =>
  classifyPage(
    readMarkup(`<!doctype html><html lang="en"><title>Acme</title><main>${body}</main>`, `https://acme.test${path}`),
    { kinds, others, platforms, vocabulary },
    { start: 'https://acme.test/', inbound },
  ).kinds.map(({ kind }) => kind);

const goods = ['Ash', 'Oak', 'Elm', 'Fir']
  .map((name) => `<li><a href="/i/${name}"><img src="${name}.jpg" alt="">${name}</a> $9.00 <button>Add to cart</button></li>`)
  .join('');

test('an empty cart that recommends goods is a cart, no list of them', () => {
  const cart = `<h1>Cart</h1><h2>Your cart is currently empty!</h2><h2>New in store</h2><ul>${goods}</ul>`;
  expect(kindsOf(cart, '/cart/', ['Cart'])).toEqual(['cart']);
});

const teasers = ['Chinese tea', 'On the road', 'What a harvest', 'The long way']
  .map(
    (name, at) => `<article><h2><a href="/${at}">${name}</a></h2><time>July ${at + 1}, 2021</time><p>It began with a letter.</p></article>`,
  )
  .join('');

test('the archive of a month is a list, and none of its articles', () => {
  expect(kindsOf(teasers, '/2021/07/index.html')).not.toContain('article');
});

const markedUp = (name: string) =>
  `<script type="application/ld+json">{"@type":"Article","headline":"${name}","datePublished":"2023-09-23"}</script><h1>${name}</h1>`;

test('a generator that marks up every page as an article makes no article of one that is called by the name of another kind', () => {
  expect(
    kindsOf(`${markedUp('Become a member')}<p>Download our form, fill it in and send it to us.</p>`, '/become-a-member', [
      'Become a member',
    ]),
  ).toEqual(['membership']);
  expect(
    kindsOf(`${markedUp('A long way to the finals')}<p>By Ann, 3 May 2024. We played until it was dark.</p>`, '/a-long-way', [
      'A long way to the finals',
    ]),
  ).toEqual(['article']);
});

test('the page of one entry of a blog is an article, though its address names the list', () => {
  const text =
    '<h1>Keep your panels clean</h1><p>By Ann, 3 May 2024</p><p>Dust takes a tenth of what the sun gives.</p><h3>Leave a comment</h3>';
  expect(kindsOf(text, '/blog-details.html', ['Keep your panels clean'])).toEqual(['article']);
});

test('what has a name of its own and leads to where it is booked is on services', () => {
  const lesson = '<h1>Lunge and balance</h1><p>For all who like to sit well, from the first hour on.</p><a href="/book">Book now</a>';
  expect(kindsOf(lesson, '/lunge-and-balance', ['Lunge and balance'])).toEqual(['services']);
  expect(kindsOf(lesson.replace('Book now', 'Go on'), '/lunge-and-balance', ['Lunge and balance'])).toEqual(['other']);
});
