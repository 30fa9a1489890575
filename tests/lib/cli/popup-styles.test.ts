import { expect, test } from 'vitest';
import { popupStyles } from '@/lib/cli/popup-styles.ts';

const page = '<head><link rel="stylesheet" crossorigin href="/assets/surface-1.css"></head>';
const bundle = { 'assets/surface-1.css': { type: 'asset', source: 'p::after{content:"$&"}' } } as const;
const { handler } = popupStyles().transformIndexHtml;

test('the popup brings its styles in its own page, as they are', () => {
  expect(handler(page, { path: '/entrypoints/popup/index.html', bundle })).toBe('<head><style>p::after{content:"$&"}</style></head>');
});

test('other pages load theirs, and so does a popup whose styles were not found', () => {
  expect(handler(page, { path: '/entrypoints/report/index.html', bundle })).toBe(page);
  expect(handler(page, { path: '/entrypoints/popup/index.html', bundle: {} })).toBe(page);
});
