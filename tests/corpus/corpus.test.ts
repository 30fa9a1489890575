import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { pageLanguage } from '@/lib/classify/page-language.ts';
import type { ReadPage } from '@/lib/model/site.ts';
import { calibrationTable } from './calibration.ts';
import { confusionTable, formatTable, isRight, macroF1, type Judged } from './confusion-table.ts';
import { mutations, withoutStrongest } from './mutations.ts';
import { readCorpus, type CorpusPage } from './read-corpus.ts';
import { recogniseAlone, recogniseInSites, type Mutation } from './recognise-corpus.ts';

const pages = readCorpus();
const halves = ['tuning', 'check'] as const;
const judged = (some: readonly CorpusPage[], read: readonly ReadPage[]): readonly Judged[] =>
  some.map((page, at) => ({ expected: page.kinds, also: page.also, said: read[at]?.kinds.map(({ kind }) => kind) ?? [] }));
const judge = (some: readonly CorpusPage[], change?: Mutation) => judged(some, recogniseInSites(some, change));
const whole = recogniseInSites(pages);
const halfOf = (half: CorpusPage['half']) => pages.filter((page) => page.half === half);

/** Guards against getting worse, below where we stand; no claim about unseen sites. */
const floors = { whole: 0.85, alone: 0.84, withoutOne: 0.8, sections: 0.45, languages: 0.97 } as const;

test.each(halves)('pages of the %s half are told apart', (half) => {
  const some = halfOf(half);
  expect(macroF1(confusionTable(judge(some)))).toBeGreaterThan(floors.whole);
  expect(macroF1(confusionTable(judged(some, some.map(recogniseAlone))))).toBeGreaterThan(floors.alone);
});

test('parts of pages that do the work of a kind are found', () => {
  const found = pages.flatMap((page, at) =>
    page.sections.map((kind) => whole[at]?.sections.some((section) => section.kind === kind) ?? false),
  );
  expect(found.filter(Boolean).length / found.length).toBeGreaterThan(floors.sections);
});

test('what a page is written in is told, whatever it claims', () => {
  const told = pages.flatMap(({ facts, language }) => {
    const { written } = pageLanguage(facts, vocabulary);
    return written === null ? [] : [written === language];
  });
  expect(told.length / pages.length).toBeGreaterThan(0.75);
  expect(told.filter(Boolean).length / told.length).toBeGreaterThan(floors.languages);
});

// Prints what can be pasted into the README: how well it goes, and what it hangs on.
test('no kind of evidence carries everything', () => {
  const changes: { readonly [what: string]: Mutation } = { ...mutations, 'without what spoke strongest': withoutStrongest(pages, whole) };
  const rows = Object.entries(changes).map(([what, change]) => {
    const all = judge(pages, change);
    return { what, right: all.filter(isRight).length, score: macroF1(confusionTable(all)) };
  });
  const lines = rows.map(({ what, right, score }) => `| ${what} | ${right} of ${pages.length} | ${score.toFixed(2)} |`);
  const half = halves.map(
    (one) => `${one}: macro-F1 ${macroF1(confusionTable(judge(halfOf(one)))).toFixed(3)}, ${halfOf(one).length} pages`,
  );
  const all = judged(pages, whole);
  const languages = [...new Set(pages.map(({ language }) => language))].toSorted().map((language) => {
    const own = all.filter((_, at) => pages[at]?.language === language);
    return `| ${language} | ${own.length} | ${(own.filter(isRight).length / own.length).toFixed(2)} |`;
  });
  const wrong = pages
    .map((page, at) => ({ ...page, said: all[at]?.said ?? [] }))
    .filter((page) => page.half === 'tuning' && !isRight({ expected: page.kinds, also: page.also, said: page.said }))
    .map(({ slug, kinds, said }) => `- ${slug}: is ${kinds.join(' + ')}, said ${said.join(' + ')}`);
  console.log(
    [
      half.join('\n'),
      `| page | exactly right | macro-F1 |\n| --- | --- | --- |\n${lines.join('\n')}`,
      formatTable(confusionTable(all)),
      `| language | pages | exactly right |\n| --- | --- | --- |\n${languages.join('\n')}`,
      calibrationTable(pages, whole),
      `Wrong in the tuning half:\n${wrong.join('\n')}`,
    ].join('\n\n'),
  );
  for (const { what, score } of rows) expect(score, what).toBeGreaterThan(floors.withoutOne);
  // Every page is read anew for each of them.
}, 300_000);

test('a page takes under 3 ms of processor time at the median, with all languages on board', () => {
  for (const page of pages.slice(0, 40)) recogniseAlone(page);
  const times = pages.map((page) => {
    // Not seen before: what is remembered of a page is known by its facts.
    const fresh = { ...page, facts: { ...page.facts } };
    const began = process.cpuUsage();
    recogniseAlone(fresh);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  expect([...times].toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(3);
});

// Holds the table itself to account: given another page under the same name it must nearly always be wrong.
test('what is said depends on the page', () => {
  const alone = pages.map(recogniseAlone);
  const swapped = judged(
    pages,
    pages.map((_, at) => alone[(at + 11) % alone.length] ?? alone[0]).flatMap((read) => read ?? []),
  );
  expect(macroF1(confusionTable(swapped))).toBeLessThan(0.2);
});
