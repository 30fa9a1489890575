import type { AuditExport } from '../model/audit-export.ts';
import type { SiteReading } from '../model/site.ts';

type Told = AuditExport['corrections'][number];

/** What the user showed and put right, as exports tell it. */
export function toldCorrections({ shown = [], corrections = [] }: Pick<SiteReading, 'shown' | 'corrections'>): Told[] {
  const ways = shown.map(({ goal, device, start, to, steps, shownAt }): Told => ({
    kind: 'shown-way',
    goal,
    device,
    from: start,
    to,
    clicks: steps.length,
    date: isoDate(shownAt),
  }));
  const puts = corrections.map(({ put, correctedAt }): Told => {
    const date = isoDate(correctedAt);
    if (put.about === 'page') return { kind: 'page', url: put.url, kinds: [...put.kinds], date };
    if (put.about === 'words') return { kind: 'words', of: put.kind, language: put.language, words: [...put.words], date };
    if (put.about === 'path') return { kind: 'path', pattern: put.pattern, of: put.kind, date };
    const { visitor, need, says } = put;
    return {
      kind: 'need',
      visitor,
      need,
      at: 'at' in says ? says.at : null,
      doesNotApply: 'doesNotApply' in says ? says.doesNotApply : null,
      date,
    };
  });
  return [...ways, ...puts];
}

const isoDate = (at: number): string => new Date(at).toISOString();
