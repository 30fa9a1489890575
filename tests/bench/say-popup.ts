import { loadavg } from 'node:os';
import { buildExtension } from '../../lib/cli/build-extension.ts';
import { startStore } from '../stores/start-store.ts';
import { builtSizes } from './built-sizes.ts';
import { middle, rangeOf } from './middle.ts';
import { popupPaint, type PopupPaint } from './popup-paint.ts';
import { sayTable } from './say-table.ts';

/** Of popup and bare page, one after the other; the first of a browser is told apart. */
const pairs = 16;
/** What it is to be, in gzipped bytes and milliseconds; `npm run sizes` holds it to less. */
const goals = { popup: 130_000, overlay: 30_000, paintMs: 100 };

const told = [
  ['fromPage', 'something is seen, since its page began'],
  ['drawn', 'its largest piece is seen'],
  ['fromPress', 'something is seen, since the press, the driver included'],
  ['cpu', 'processor time of the whole browser'],
] as const;

/** Prints what a person waits for: sizes, and the time from a click to the painted popup beside a page that is one line of text. */
export async function sayPopup(): Promise<void> {
  const store = await startStore('practice');
  const [cold, ...paints] = await popupPaint(`${store.origin}/`, pairs + 1);
  if (!cold) throw new Error('The popup did not open.');
  await store.close();
  const sizes = await builtSizes(await buildExtension('chrome-mv3'));
  const rows = sizes.map(({ what, bytes, gzipped, limit }) => {
    const goal = what === 'popup' || what === 'overlay' ? goals[what] : limit;
    const name = what === 'walker' ? 'walker, put into the page' : what;
    return [name, String(bytes), String(gzipped), `under ${goal}`, gzipped < goal ? 'met' : 'MISSED'];
  });
  // The first pair warms the browser up.
  const warm = paints.slice(1);
  const of = (opened: PopupPaint['opened'], figure: (typeof told)[number][0]) =>
    warm.flatMap((paint) => (paint.opened === opened ? [paint[figure]] : []));
  const seen = told.map(([figure, what]) => {
    const [popup, bare] = [of('popup.html', figure), of('bare.html', figure)];
    const goal = figure === 'fromPage' ? [`under ${goals.paintMs} ms`, middle(popup) < goals.paintMs ? 'met' : 'MISSED'] : ['', ''];
    return [what, `${rangeOf(popup, 0)} ms`, `${rangeOf(bare, 0)} ms`, (middle(popup) / middle(bare)).toFixed(2), ...goal];
  });
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(`\n${sayTable([['', 'bytes', 'gzipped', 'goal', ''], ...rows])}`);
  console.log(`\n${sayTable([[`load ${load}`, `popup, median of ${pairs} (range)`, 'a page of one line', 'of it', 'goal', ''], ...seen])}`);
  console.log(`The first popup of a browser: seen after ${Math.round(cold.fromPage)} ms, drawn after ${Math.round(cold.drawn)} ms.`);
}
