import { expect, test } from 'vitest';
import { isLeavingAddress } from '@/lib/classify/leaving-address.ts';

test.each([
  '/logout',
  '/account/logout',
  '/de/account/logout',
  '/customer/account/logout/',
  '/index.php?route=account/logout',
  '/wp-login.php?action=logout&_wpnonce=1a2b',
  '/my-account/customer-logout/?_wpnonce=1a2b',
  '/?mylogout=',
  '/en/?mylogout=',
  '/users/sign_out',
  '/user/logout/3f1',
  '/mein-konto/abmelden',
])('%s logs out', (path) => {
  expect(isLeavingAddress(`https://shop.test${path}`)).toBe(true);
});

test.each([
  '/help/log-out',
  '/blog/log-off-at-six',
  '/blog/logout',
  '/journal/sign-off',
  '/account/login',
  '/products/logout-t-shirt',
  '/search?q=logout',
  '/logout-policy/for/staff',
])('%s does not', (path) => {
  expect(isLeavingAddress(`https://shop.test${path}`)).toBe(false);
});
