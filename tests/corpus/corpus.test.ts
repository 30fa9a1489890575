import { expect, test } from 'vitest';
import { pageKinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifyPage } from '@/lib/classify/classify-page.ts';
import type { ReadPage } from '@/lib/model/site.ts';
import { confusionTable, formatTable, macroF1, type Judged } from './confusion-table.ts';
import { mutations } from './mutations.ts';
import { readCorpus, type CorpusPage } from './read-corpus.ts';

const catalog = { kinds: pageKinds, platforms, vocabulary };
const pages = readCorpus();
const recognise = ({ facts, inbound }: Pick<CorpusPage, 'facts' | 'inbound'>): ReadPage =>
  classifyPage(facts, catalog, { start: `${new URL(facts.url).origin}/`, inbound });
const judge = (
  some: readonly CorpusPage[],
  change: (page: CorpusPage) => Pick<CorpusPage, 'facts' | 'inbound'>,
): readonly (Judged & { slug: string })[] =>
  some.map((page) => ({ slug: page.slug, expected: page.kinds, said: recognise(change(page)).kinds.map(({ kind }) => kind) }));
const isRight = ({ expected, said }: Judged) => [...expected].toSorted().join() === [...said].toSorted().join();

/** Guards against getting worse, below where we stand; no claim about unseen sites. */
const floors = { whole: 0.88, withoutOne: 0.6 } as const;

test.each(['tuning', 'check'] as const)('pages of the %s half are told apart', (half) => {
  const judged = judge(
    pages.filter((page) => page.half === half),
    (page) => page,
  );
  expect(macroF1(confusionTable(judged))).toBeGreaterThan(floors.whole);
});

test.each(pages.filter(({ sections }) => sections.length > 0))('the parts of $slug are found', (page) => {
  expect(recognise(page).sections.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...page.sections]));
});

// Prints what can be pasted into the README: how well it goes, and what it hangs on.
test('no kind of evidence carries everything', () => {
  const rows = Object.entries(mutations).map(([what, change]) => {
    const judged = judge(pages, change);
    return { what, right: judged.filter(isRight).length, score: macroF1(confusionTable(judged)) };
  });
  const lines = rows.map(({ what, right, score }) => `| ${what} | ${right} of ${pages.length} | ${score.toFixed(2)} |`);
  const whole = judge(pages, (page) => page);
  const wrong = whole
    .filter((one) => !isRight(one))
    .map(({ slug, expected, said }) => `- ${slug}: is ${expected.join(' + ')}, said ${said.join(' + ')}`);
  console.log(
    `| page | exactly right | macro-F1 |\n| --- | --- | --- |\n${lines.join('\n')}\n\n${formatTable(confusionTable(whole))}\n\n${wrong.join('\n')}`,
  );
  for (const { what, score } of rows) expect(score, what).toBeGreaterThan(floors.withoutOne);
});

test('a page takes under 3 ms of processor time at the median', () => {
  const times = pages.map((page) => {
    const began = process.cpuUsage();
    recognise(page);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  expect([...times].toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(3);
});

// Holds the table itself to account: given another page under the same name it must nearly always be wrong.
test('what is said depends on the page', () => {
  const swapped = judge(pages, (page) => pages[(pages.indexOf(page) + 11) % pages.length] ?? page);
  expect(macroF1(confusionTable(swapped))).toBeLessThan(0.2);
});
