// npm run texts: what is said has its entry in each language, and nothing else; what is not said yet. npm run texts -- FOLDER lists that of a folder.
import { languages } from '../texts/languages.ts';
import { checkTexts } from './texts/check-texts.ts';
import { readTable } from './texts/read-tables.ts';
import { walkTexts } from './texts/walk-texts.ts';
import { troubleLines, unsaidCounts, unsaidLines } from './texts/texts-report.ts';

const folder = process.argv[2]?.replace(/\/$/, '') ?? '';
const { said, unsaid } = await walkTexts();
for (const { tag } of languages) {
  const lines = troubleLines(checkTexts(said, await readTable(tag)), folder);
  console.log([`${tag}: ${new Set(said.map(({ key }) => key)).size} texts are said`, ...lines].join('\n'));
  if (lines.length > 0) process.exitCode = 1;
}
console.log(`\nNot said yet: ${unsaid.length}`);
console.log((folder === '' ? unsaidCounts(unsaid) : unsaidLines(unsaid, folder)).join('\n'));
