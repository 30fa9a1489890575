import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from '../lib/cli/find-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const resolve = { alias: { '@': root } };
const chromium = await findBrowser('chromium');

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'node',
          root,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/e2e/**'],
        },
      },
      {
        resolve,
        test: {
          name: 'browser',
          root,
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
