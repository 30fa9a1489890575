import { expect, test } from 'vitest';
import { popupFirst } from '@/lib/cli/popup-first.ts';

const page = `<head>
    <script type="module" crossorigin src="/chunks/popup-1.js"></script>
    <link rel="modulepreload" crossorigin href="/chunks/surface-1.js">
    <link rel="stylesheet" crossorigin href="/assets/surface-1.css">
  </head><body><div id="popup">Floorwalker</div></body>`;
const bundle = { 'assets/surface-1.css': { type: 'asset', source: 'p::after{content:"$&"}' } } as const;
const { handler } = popupFirst().transformIndexHtml;
const popup = '/entrypoints/popup/index.html';

test('the popup brings its styles in its own page, as they are', () => {
  expect(handler(page, { path: popup, bundle })).toContain('<style>p::after{content:"$&"}</style>');
  expect(handler(page, { path: popup, bundle: {} })).toContain('<link rel="stylesheet" crossorigin href="/assets/surface-1.css">');
});

test('its scripts wait behind what is seen', () => {
  const made = handler(page, { path: popup, bundle });
  const [seen = '', waiting = ''] = made.split('<template>');

  expect(seen).toContain('Floorwalker');
  expect(seen).not.toContain('/chunks/');
  expect(waiting).toContain('src="/chunks/popup-1.js"');
  expect(waiting).toContain('href="/chunks/surface-1.js"');
  expect(waiting).toContain('</template>\n    <script src="/popup-first.js"></script>');
});

test('other pages stay as they are', () => {
  expect(handler(page, { path: '/entrypoints/report/index.html', bundle })).toBe(page);
});
