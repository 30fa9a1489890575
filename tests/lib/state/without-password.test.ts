import { expect, test } from 'vitest';
import { withoutPassword } from '@/lib/state/without-password.ts';

test.each([
  ['https://sam:tea@staging.example/teas?a=b#c', 'https://staging.example/teas?a=b#c'],
  ['https://sam@staging.example/', 'https://staging.example/'],
  ['https://staging.example/@sam:tea', 'https://staging.example/@sam:tea'],
  ['https://Staging.example', 'https://Staging.example'],
  ['about:blank', 'about:blank'],
  ['nonsense', 'nonsense'],
])('%s becomes %s', (address, plain) => {
  expect(withoutPassword(address)).toBe(plain);
});
