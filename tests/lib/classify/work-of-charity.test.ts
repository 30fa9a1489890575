import { expect, test } from 'vitest';
import { otherPages as others } from '@/lib/catalog/other-pages.ts';
import { pageKinds as kinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifySite } from '@/lib/classify/classify-site.ts';
import { readMarkup } from '@/tests/corpus/read-corpus.ts';

const menu = '<nav><a href="/">Home</a><a href="/our-work">Our work</a><a href="/last">Give</a></nav>';
const page = (path: string, title: string, main: string) =>
  readMarkup(`<title>${title}</title>${menu}<main><h1>${title}</h1>${main}</main>`, `https://reedbank.test${path}`);
const told = (sentence: string) => `<p>${sentence.repeat(20)}</p>`;
const home = page('/', 'Reed Bank', told('We keep the river clean for all who live by it. '));
const gift = page(
  '/last',
  'Donate',
  '<p>Every gift helps. Give monthly or once, by bank transfer or by card.</p><a href="/last">Donate now</a>',
);
const work = page('/our-work', 'Our work', told('We take rubbish out of the water and plant willows along the bank. '));
const pictures = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
  .map((id) => `<a href="/${id}.jpg"><img src="/${id}.jpg" alt=""></a>`)
  .join('');

const kindOfWork = (...pages: readonly ReturnType<typeof page>[]) =>
  classifySite({ pages, start: home.url, vocabulary, kinds, others, platforms })[1]?.kinds.map(({ kind }) => kind);

test('the work of those who ask for gifts is what they do', () => {
  expect(kindOfWork(home, work, gift)).toEqual(['services']);
});

test('the work of all others is there to be looked at', () => {
  expect(kindOfWork(home, work, page('/last', 'Contact', '<p>Call us on 01632 960 001.</p>'))).toEqual(['portfolio']);
});

test('their gallery stays one', () => {
  expect(
    kindOfWork(home, page('/our-work', 'Our work', pictures + told('Volunteers at the river, in spring and in autumn. ')), gift),
  ).toEqual(['portfolio']);
});
