import { describe, expect, test } from 'vitest';
import report from '@/lib/texts/de/report.json' with { type: 'json' };
import traffic from '@/lib/texts/de/traffic.json' with { type: 'json' };
import { meaningWords } from '@/lib/model/traffic/meaning-words.ts';
import type { ColumnMeaning } from '@/lib/model/traffic/read-export.ts';
import { outcomeWords } from '@/lib/model/traffic/traffic-words.ts';
import { findColumns } from '@/lib/traffic/import/find-columns.ts';

const german: Readonly<Record<string, string>> = { ...report, ...traffic };
const meant = (head: string) => findColumns([head], [['58 %']])[0]?.means;

/** What stands over our own fields and columns. */
const labels: readonly (readonly [string, ColumnMeaning])[] = [
  ...Object.entries(meaningWords).map(([meaning, label]) => [label, meaning as ColumnMeaning] as const),
  ...Object.values(outcomeWords).map(({ label }) => [label, 'outcomes'] as const),
  ...Object.values(outcomeWords).map(({ many }) => [`${many}, as a share`, 'outcome-share'] as const),
  ['Landing on', 'page'],
  ['Visits', 'visits'],
  ['Left at once', 'left'],
];

describe('whoever copies our labels into a table is understood', () => {
  test.each(labels)('%s', (label, meaning) => {
    expect(meant(label)).toBe(meaning);
  });

  test.each(labels)('%s, in German', (label, meaning) => {
    const [, many = ''] = /^(.+), as a share$/.exec(label) ?? [];
    const translated = german[label] ?? `${german[many]}, als Anteil`;

    expect(translated).not.toContain('undefined');
    expect(meant(translated)).toBe(meaning);
  });
});
