import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { html, tameWords } from '@/lib/report/html/markup.ts';
import { pageLink } from '@/lib/report/html/page-link.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'<>"\'&=/!- \n\tax;#`'.split('')), maxLength: 40 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='x",
    '</style><b>',
    '<!--',
    ']]>',
    '&lt;b&gt;',
    '\u202Eabc',
  ),
);
const bodyOf = (markup: string) => new JSDOM(`<!DOCTYPE html><body><p id="here" title="">x</p>${markup}</body>`).window.document.body;

test('words in text and in an attribute come back as the same words, and as nothing else', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      const body = bodyOf(html`<b title="${words}">${words}</b>`.markup);
      const [element, ...more] = body.querySelectorAll('b');
      expect([more.length, element?.children.length, element?.attributes.length]).toEqual([0, 0, 1]);
      expect(element?.textContent).toBe(tameWords(words));
      expect(element?.getAttribute('title')).toBe(tameWords(words));
      expect(body.children).toHaveLength(2);
    }),
  );
});

test('only addresses of the web become links', () => {
  const address = fc.oneof(
    hostile,
    fc
      .tuple(
        fc.constantFrom('javascript:', 'data:text/html,', 'JaVaScRiPt:', ' javascript:', 'vbscript:', 'file:///', 'blob:', '//'),
        hostile,
      )
      .map((two) => two.join('')),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  );
  fc.assert(
    fc.property(address, hostile, (url, words) => {
      const body = bodyOf(pageLink(url, words).markup);
      for (const link of body.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
      expect(body.querySelectorAll('*').length).toBeLessThanOrEqual(3);
    }),
  );
  expect(pageLink('https://shop.test/a').markup).toBe('<a href="https://shop.test/a" rel="noreferrer noopener"><bdi>/a</bdi></a>');
  expect(pageLink('javascript:alert(1)').markup).toBe('<bdi>javascript:alert(1)</bdi>');
});

test('what turns the direction of our figures is taken out, and what no document may hold is replaced', () => {
  expect(tameWords('a\u202Eb\u2066c')).toBe('abc');
  expect(tameWords('a\u0000b\uD800c\uFFFEd')).toBe('a\uFFFDb\uFFFDc\uFFFDd');
  expect(tameWords('مرحبا 😀')).toBe('مرحبا 😀');
});
