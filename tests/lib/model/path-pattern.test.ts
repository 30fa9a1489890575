import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesPattern, readPattern } from '@/lib/model/path-pattern.ts';

const origin = 'https://shop.example';

test.each([
  ['/stories/*', '/stories/*'],
  ['  /Stories/** ', '/Stories/*'],
  ['https://shop.example/a/*', '/a/*'],
  ['HTTPS://SHOP.example/a', '/a'],
  ['/a?topic=*#top', '/a?topic=*'],
  ['/', '/'],
])('%s is the pattern %s', (typed, pattern) => {
  expect(readPattern(typed, origin)).toEqual({ pattern });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['stories', 'not-a-path'],
  ['//evil.example/x', 'not-a-path'],
  ['javascript:alert(1)', 'not-a-path'],
  ['https://other.example/stories', 'other-site'],
  ['https://shop.example.evil.example/', 'other-site'],
  ['/my stories', 'spaces'],
  ['/*', 'everything'],
  ['/**/*', 'everything'],
  [`/${'a'.repeat(5_000)}`, 'too-long'],
])('%.30s is none: %s', (typed, fault) => {
  expect(readPattern(typed, origin)).toEqual({ fault });
});

test.each([
  ['/stories/*', '/stories/', true],
  ['/stories/*', '/stories/anna/2', true],
  ['/stories/*', '/stories', false],
  ['/stories/*', '/our/stories/anna', false],
  ['*/stories/*', '/our/stories/anna', true],
  ['/stories', '/Stories/', true],
  ['/stories', '/stories/anna', false],
  ['/a*b', '/ab', true],
  ['/ab*ba', '/aba', false],
  ['/a*.html', '/a/x.html', true],
  ['/a*b*c', '/a-c-b', false],
  ['/stimmen/*', '/stimmen/m%C3%BCller', true],
  ['/*müller', '/stimmen/m%C3%BCller', true],
  ['/list?topic=*', '/list?topic=tea', true],
  ['/list', '/list?topic=tea', true],
  ['/%', '/%', true],
])('%s means %s: %s', (pattern, path, means) => {
  expect(matchesPattern(pattern, origin + path)).toBe(means);
});

test('every pattern means its own path with anything in the place of its stars', () => {
  const part = fc.stringMatching(/^[a-z0-9/._-]{0,8}$/);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), part, (parts, filling) => {
      const path = (joint: string) => new URL(`${origin}/x${parts.join(joint)}x`).pathname;
      fc.pre(path('*').split('*').length === parts.length && path(filling).startsWith('/x') && path('') === `/x${parts.join('')}x`);
      fc.pre(!/\.\.|\/\./.test(parts.join(filling)));
      expect(matchesPattern(path('*'), `${origin}/x${parts.join(filling)}x`)).toBe(true);
    }),
  );
});

test('a hostile pattern takes no longer than any other', () => {
  const began = performance.now();
  expect(matchesPattern(`/${'a*'.repeat(149)}b`, `${origin}/${'a'.repeat(8_000)}`)).toBe(false);
  expect(performance.now() - began).toBeLessThan(200);
});
