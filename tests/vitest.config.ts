import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { axeFactory } from '../lib/cli/axe-factory.ts';
import { findBrowser } from '../lib/cli/find-browser.ts';
import { troubleBesideTests } from './contracts/trouble-beside-tests.ts';

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
          // A whole audit takes a second on a quiet machine, and this one may not be.
          testTimeout: 30_000,
          root,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/e2e/**'],
        },
      },
      {
        resolve,
        plugins: [troubleBesideTests(), axeFactory()],
        // Named, so that they are not found in the middle of a run, which would begin it anew.
        optimizeDeps: {
          include: [
            '@tanstack/react-virtual',
            '@testing-library/react',
            'axe-core',
            'react',
            'react/jsx-dev-runtime',
            'zustand',
            'zustand/vanilla',
          ],
        },
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
