import { projectFolder } from '../../../lib/cli/project-folder.ts';
import { serveGallery } from './serve-gallery.ts';

/** Takes the README's picture of the popup anew: `node tests/components/gallery/shoot-readme.ts`. */
const shown = ['before', 'checking', 'after-phone'];
/** A popup as browsers show it, and the paper around. */
const size = { width: 380, height: 600, around: 16 };

const { browser, base, close } = await serveGallery({ minify: false });
const page = await browser.newPage();
await page.setViewport({
  width: shown.length * (size.width + size.around) + size.around,
  height: size.height + 2 * size.around,
  deviceScaleFactor: 2,
});
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
const frames = shown.map((name) => `<iframe src="${base}?state=${name}" width="${size.width}" height="${size.height}"></iframe>`);
await page.setContent(
  `<body style="margin:0; padding:${size.around}px; display:flex; gap:${size.around}px; background:#f3f0e8"><style>iframe { border: 0 }</style>${frames.join('')}</body>`,
  { waitUntil: 'load' },
);
await page.screenshot({ path: projectFolder('.github/popup.png') });
await close();
