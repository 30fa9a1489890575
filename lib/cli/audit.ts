// npm run audit -- ADDRESS: checks a site with the built extension in a headless browser and prints what was found.
import { readFile } from 'node:fs/promises';
import { budgetText } from '../report/budget-text.ts';
import { checkBudget } from '../report/budget/check-budget.ts';
import { compareAudits } from '../report/compare-audits.ts';
import { comparisonText } from '../report/comparison-text.ts';
import { launchText } from '../report/launch-text.ts';
import { isMissed } from '../model/launch-words.ts';
import { say, useTexts } from '../model/say.ts';
import { toText } from '../report/to-text.ts';
import { checkSite } from './check-site.ts';
import { exitWith } from './exit-with.ts';
import { listenForStop } from './listen-for-stop.ts';
import { createProgressLine } from './progress-line.ts';
import { projectFolder } from './project-folder.ts';
import { readBudget } from './read-budget.ts';
import { readOptions, usage } from './read-options.ts';
import type { Order } from './read-options.ts';
import { readResult } from './read-result.ts';
import { sayEnding } from './say-ending.ts';
import { textsIn } from './texts/texts-in.ts';
import { writeFiles } from './write-files.ts';

try {
  const order = readOptions(process.argv.slice(2), process.env);
  if (order.kind === 'check') await audit(order);
  else console.log(order.kind === 'help' ? usage : await ownVersion());
} catch (error) {
  exitWith(error);
}

async function audit({ options, files, questions }: Extract<Order, { kind: 'check' }>): Promise<void> {
  useTexts(await textsIn(options.language));
  // Read first: whoever misspelt a file need not wait for the check to hear of it.
  const budget = files.budget === null ? null : await readBudget(files.budget);
  const older = files.compare === null ? null : await readResult(files.compare);
  const line = createProgressLine(process.stderr);
  const enough = listenForStop();
  const { result, ending, launched } = await checkSite(options, { enough, onProgress: line.show }).finally(line.clear);
  await launched.close();
  const columns = process.stdout.columns ?? 100;
  console.log(toText(result, { columns }));
  const note = sayEnding(ending, options.limitMs);
  if (note) console.error(note);
  for (const file of await writeFiles(files, result)) console.error(say`Written: ${file}`);
  const comparison = older && compareAudits(older, result);
  if (comparison) console.log(comparisonText(comparison, { columns }));
  if (questions.launch) {
    console.log(launchText(result, { columns }));
    if (result.launch?.some(isMissed)) process.exitCode = 1;
  }
  if (!budget) return;
  const verdict = checkBudget(budget, result, comparison);
  console.log(budgetText(verdict, { columns }));
  if (!verdict.kept) process.exitCode = 1;
}

async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(projectFolder('package.json'), 'utf8')) as { version: string };
  return version;
}
