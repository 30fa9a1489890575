import type { ReadPage } from '@/lib/model/site.ts';
import type { CorpusPage } from './read-corpus.ts';

const bins = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001] as const;

/** As Markdown: of all kinds said with a confidence, how many were right. Well calibrated, the share lies within its bin. */
export function calibrationTable(pages: readonly CorpusPage[], read: readonly ReadPage[]): string {
  const guesses = read.flatMap(({ kinds }, at) =>
    kinds.flatMap(({ kind, confidence }) => (kind === 'other' ? [] : [{ confidence, right: pages[at]?.kinds.includes(kind) ?? false }])),
  );
  const rows = bins.slice(0, -1).map((from, at) => {
    const to = bins[at + 1] ?? 1;
    const own = guesses.filter(({ confidence }) => confidence >= from && confidence < to);
    const share = own.length === 0 ? '' : (own.filter(({ right }) => right).length / own.length).toFixed(2);
    return `| ${from} to ${Math.min(1, to)} | ${own.length} | ${share} |`;
  });
  return ['| confidence | kinds said | share right |', '| --- | --- | --- |', ...rows].join('\n');
}
