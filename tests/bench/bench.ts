// npm run bench: what the extension costs, beside the least that could do the same and beside two known crawlers, in one run.
// See README.md beside this file. `--rounds N` (3 unless told), `--pages N` of the big store (150), `--at-once N` (as by default),
// `--quick` (one round of 80 pages), `--only speed,verdict,drawing,popup,surfaces,fixes`, `--walks` (instead of all others: judging 10,000 pages, and a change tried on 1,000), `--ten-thousand` (instead of all others; `--pages N` for fewer),
// `--report` (instead of all others: rings and table of the report).
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../lib/cli/build-extension.ts';
import { exitWith } from '../../lib/cli/exit-with.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { sayDrawing } from './say-drawing.ts';
import { sayFixes } from './say-fixes.ts';
import { sayPopup } from './say-popup.ts';
import { sayReport } from './say-report.ts';
import { saySpeed } from './say-speed.ts';
import { saySurfaces } from './say-surfaces.ts';
import { sayVerdict } from './say-verdict.ts';
import { sayWalks } from './say-walks.ts';
import { tenThousand } from './ten-thousand.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string' },
    pages: { type: 'string' },
    'at-once': { type: 'string', default: String(defaultSettings.atOnce) },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: 'speed,verdict,drawing,popup,surfaces,fixes' },
    'ten-thousand': { type: 'boolean', default: false },
    walks: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
  },
});
const atOnce = Math.min(8, Math.max(1, Number(values['at-once'])));
const rounds = Math.max(1, Number(values.rounds ?? (values.quick ? 1 : 3)));
const pages = Math.max(20, Number(values.pages ?? (values['ten-thousand'] ? 10_000 : values.quick ? 80 : 150)));
const parts = values.only.split(',');
const load = () => (loadavg()[0] ?? 0).toFixed(1);

try {
  if (!values.walks && !values.report) await buildExtension('chrome-mv3');
  console.log(`${availableParallelism()} cores, load ${load()} at the start; ${atOnce} requests at once, no politeness limit`);
  if (values.report) await sayReport();
  else if (values.walks) {
    sayWalks({ pages: Number(values.pages ?? 10_000), rounds });
    await sayFixes({ pages: values.quick ? 200 : 1_000, rounds });
  } else if (values['ten-thousand']) await tenThousand({ pages, atOnce });
  else {
    if (parts.includes('speed')) await saySpeed({ rounds, pages, atOnce });
    if (parts.includes('verdict')) await sayVerdict({ breadthFirstPages: values.quick ? 300 : 1_500 });
    if (parts.includes('drawing')) await sayDrawing({ rounds, pages: 60 });
    if (parts.includes('popup')) await sayPopup();
    if (parts.includes('surfaces')) {
      await saySurfaces();
      await sayReport();
    }
    if (parts.includes('fixes')) await sayFixes({ pages: values.quick ? 200 : 1_000, rounds });
  }
  console.log(`\nLoad ${load()} at the end: above ${availableParallelism()} the machine was shared, and times say less than ratios.`);
} catch (error) {
  exitWith(error);
}
