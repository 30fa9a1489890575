import { loadavg } from 'node:os';
import { buildExtension } from '../../lib/cli/build-extension.ts';
import { startStore } from '../stores/start-store.ts';
import { builtSizes } from './built-sizes.ts';
import { middle, rangeOf } from './middle.ts';
import { popupPaint } from './popup-paint.ts';
import { sayTable } from './say-table.ts';

const openings = 8;
/** What it is to be, in gzipped bytes and milliseconds; `npm run sizes` holds it to less. */
const goals = { popup: 130_000, overlay: 30_000, paintMs: 100 };

/** Prints what a person waits for: sizes, and the time from a click to the painted popup. */
export async function sayPopup(): Promise<void> {
  const store = await startStore('practice');
  const [cold, ...warm] = await popupPaint(`${store.origin}/`, openings);
  if (!cold) throw new Error('The popup did not open.');
  await store.close();
  const sizes = await builtSizes(await buildExtension('chrome-mv3'));
  const rows = sizes.map(({ what, bytes, gzipped, limit }) => {
    const goal = what === 'popup' || what === 'overlay' ? goals[what] : limit;
    const name = what === 'walker' ? 'walker, put into the page' : what;
    return [name, String(bytes), String(gzipped), `under ${goal}`, gzipped < goal ? 'met' : 'MISSED'];
  });
  const paints = (['fromPage', 'fromPress'] as const).map((since) => {
    const found = warm.map((paint) => paint[since]);
    const what = since === 'fromPage' ? 'popup painted, since its page began' : 'the same since the press, the driver included';
    const goal = since === 'fromPage' ? [`under ${goals.paintMs} ms`, middle(found) < goals.paintMs ? 'met' : 'MISSED'] : ['', ''];
    return [what, `${rangeOf(found, 0)} ms`, `${Math.round(cold[since])} ms`, ...goal];
  });
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(`\n${sayTable([['', 'bytes', 'gzipped', 'goal', ''], ...rows])}`);
  console.log(`\n${sayTable([[`load ${load}`, `median of ${warm.length} (range)`, 'first of a browser', 'goal', ''], ...paints])}`);
}
