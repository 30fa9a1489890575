import { expect, test } from 'vitest';
import { validatorOf } from '@/lib/adapters/validator-of.ts';

test.each([
  ['"abc"', '"abc"'],
  ['W/"5f-18c"', 'W/"5f-18c"'],
  ['unquoted-but-common', 'unquoted-but-common'],
  [' "abc" ', '"abc"'],
  ['', null],
  [null, null],
  [undefined, null],
  ['"a\r\nx: y"', null],
  ['"größe"', null],
  [`"${'x'.repeat(300)}"`, null],
])('%j can be sent back as %j', (tag, validator) => {
  expect(validatorOf(tag)).toBe(validator);
});
