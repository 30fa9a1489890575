/** What was expected of one page and what was said. */
export interface Judged {
  readonly expected: readonly string[];
  /** What may be said as well. */
  readonly also: readonly string[];
  readonly said: readonly string[];
}

export interface KindResult {
  readonly kind: string;
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** What pages of this kind were taken for instead, and how often. */
  readonly mistakenFor: string;
}

/** Precision, recall and confusions for each kind; "other" counts as a kind of its own. */
export function confusionTable(judged: readonly Judged[]): readonly KindResult[] {
  const kinds = [...new Set(judged.flatMap(({ expected, said }) => [...expected, ...said]))].toSorted();
  return kinds.map((kind) => {
    const right = judged.filter(({ expected, said }) => expected.includes(kind) && said.includes(kind)).length;
    const pages = judged.filter(({ expected }) => expected.includes(kind)).length;
    const claims = judged.filter(({ said, also }) => said.includes(kind) && !also.includes(kind)).length;
    const missed = judged.filter(({ expected, said }) => expected.includes(kind) && !said.includes(kind)).flatMap(({ said }) => said);
    const precision = claims === 0 ? (pages === 0 ? 1 : 0) : right / claims;
    const recall = pages === 0 ? 1 : right / pages;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return {
      kind,
      pages,
      precision,
      recall,
      f1,
      mistakenFor: [...new Set(missed)].map((one) => `${one} ${missed.filter((other) => other === one).length}`).join(', '),
    };
  });
}

/** All kinds of a page said, and no other but what may be said as well. */
export const isRight = ({ expected, also, said }: Judged): boolean =>
  expected.every((kind) => said.includes(kind)) && said.every((kind) => expected.includes(kind) || also.includes(kind));

/** Mean F1 over the kinds that have pages. */
export function macroF1(table: readonly KindResult[]): number {
  const shown = table.filter(({ pages }) => pages > 0);
  return shown.reduce((sum, { f1 }) => sum + f1, 0) / shown.length;
}

/** As Markdown, the kinds with most pages first. */
export function formatTable(table: readonly KindResult[]): string {
  const rows = table
    .filter(({ pages }) => pages > 0)
    .toSorted((a, b) => b.pages - a.pages || a.kind.localeCompare(b.kind))
    .map(
      ({ kind, pages, precision, recall, f1, mistakenFor }) =>
        `| ${kind} | ${pages} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${f1.toFixed(2)} | ${mistakenFor} |`,
    );
  return ['| kind | pages | precision | recall | F1 | taken for |', '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
}
