import { expect, test } from 'vitest';
import { isStagingHost } from '@/lib/model/staging-hosts.ts';

test.each([
  ['localhost:3000'],
  ['shop.local'],
  ['teashop.ddev.site'],
  ['192.168.1.20'],
  ['[::1]:8080'],
  ['staging.teashop.com'],
  ['teashop-staging.agency.com'],
  ['dev.teashop.com'],
  ['teashop.netlify.app'],
  ['deploy-preview-12--teashop.netlify.app'],
  ['teashop-git-main-anna.vercel.app'],
  ['4f2a.ngrok-free.app'],
  ['env-teashop.kinsta.cloud'],
])('%s is a host for building and trying', (host) => {
  expect(isStagingHost(host, 'www.teashop.com')).toBe(true);
});

test.each([
  ['www.teashop.com'],
  ['cdn.teashop.com'],
  ['dev.to'],
  ['test.de'],
  ['developers.google.com'],
  ['dev.mysql.com'],
  ['someone-else.netlify.app'],
  ['stage-door.com'],
  ['www.localhosting.com'],
  ['contest.example'],
  ['10.example.org'],
])('%s is none', (host) => {
  expect(isStagingHost(host, 'www.teashop.com')).toBe(false);
});
