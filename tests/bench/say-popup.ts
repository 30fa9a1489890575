import { buildExtension } from '../../lib/cli/build-extension.ts';
import { startStore } from '../stores/start-store.ts';
import { builtSizes } from './built-sizes.ts';
import { rangeOf } from './middle.ts';
import { popupPaint } from './popup-paint.ts';
import { sayTable } from './say-table.ts';

const openings = 5;

/** Prints what a person waits for: sizes, and the time from a click to the painted popup. */
export async function sayPopup(): Promise<void> {
  const store = await startStore('practice');
  const [cold = 0, ...warm] = await popupPaint(`${store.origin}/`, openings);
  await store.close();
  const sizes = await builtSizes(await buildExtension('chrome-mv3'));
  const rows = sizes.map(({ what, bytes, gzipped, limit }) => [
    what === 'walker' ? 'walker, put into the page' : what,
    String(bytes),
    String(gzipped),
    `at most ${limit}`,
  ]);
  console.log(`\n${sayTable([['', 'bytes', 'gzipped', 'goal'], ...rows])}`);
  console.log(`\nclick to painted popup: ${rangeOf(warm, 0)} ms, the first of a browser ${Math.round(cold)} ms`);
}
