import { expect, test } from 'vitest';
import { pageKinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifyPage } from '@/lib/classify/classify-page.ts';
import { confusionTable, formatTable, macroF1 } from './confusion-table.ts';
import { readCorpus } from './read-corpus.ts';

const catalog = { kinds: pageKinds, platforms, vocabulary };
const pages = readCorpus().map((page) => {
  const start = `${new URL(page.facts.url).origin}/`;
  const read = classifyPage(page.facts, catalog, { start, inbound: page.inbound });
  return { ...page, read, expected: page.kinds, said: read.kinds.map(({ kind }) => kind) };
});

/** A guard against getting worse, below where we stand; no claim about unseen sites. */
const floor = 0.85;

test.each(['tuning', 'check'] as const)('pages of the %s half are told apart', (half) => {
  const some = pages.filter((page) => page.half === half);
  const table = confusionTable(some);
  const wrong = some.filter(({ expected, said }) => [...expected].toSorted().join() !== [...said].toSorted().join());
  const lines = wrong.map(({ slug, expected, read }) => `  ${slug}: ${expected.join('+')}, said ${read.kinds.map(({ kind, confidence }) => `${kind} ${confidence}`).join(', ')}`);
  console.log(`${half}: ${some.length} pages, macro-F1 ${macroF1(table).toFixed(3)}\n${formatTable(table)}\n${lines.join('\n')}`);
  expect(macroF1(table)).toBeGreaterThan(floor);
});

test.each(pages.filter(({ sections }) => sections.length > 0))('the part of $slug is found', ({ sections, read }) => {
  expect(read.sections.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...sections]));
});

test('a page takes under 3 ms of processor time at the median', () => {
  const times = pages.map(({ facts, inbound }) => {
    const began = process.cpuUsage();
    classifyPage(facts, catalog, { start: 'https://nowhere.test/', inbound });
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  expect([...times].toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(3);
});

// Holds the table itself to account: given another page under the same name it must nearly always be wrong.
test('what is said depends on the page', () => {
  const swapped = pages.map((page, at) => {
    const other = pages[(at + 11) % pages.length] ?? page;
    const said = classifyPage(other.facts, catalog, { start: `${new URL(other.facts.url).origin}/`, inbound: other.inbound }).kinds.map(({ kind }) => kind);
    return { expected: page.expected, said };
  });
  expect(macroF1(confusionTable(swapped))).toBeLessThan(0.2);
});
