import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    name: 'e2e',
    root,
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: 'tests/e2e/global-setup.ts',
    // One browser at a time: these tests watch what happens when.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
