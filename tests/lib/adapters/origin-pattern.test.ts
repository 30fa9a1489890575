import { expect, test } from 'vitest';
import { originPattern } from '@/lib/adapters/origin-pattern.ts';

test.each([
  ['https://shop.example', 'https://shop.example/*'],
  ['http://localhost:4500', 'http://localhost/*'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1/*'],
  ['http://[::1]:8080', 'http://[::1]/*'],
])('%s is asked for as %s', (origin, pattern) => {
  expect(originPattern(origin)).toBe(pattern);
});
