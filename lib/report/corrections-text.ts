import type { AuditExport } from '../model/audit-export.ts';
import { countWords } from '../model/count-words.ts';
import { plainLine } from './plain-line.ts';

type Correction = AuditExport['corrections'][number];

/** What the user showed and put right, a line each: results rest on it. */
export function correctionsText({ corrections, visitors }: Pick<AuditExport, 'corrections' | 'visitors'>): readonly string[] {
  if (corrections.length === 0) return [];
  const labelOf = ({ visitor, need }: Extract<Correction, { kind: 'need' }>) =>
    visitors.find(({ id }) => id === visitor)?.devices.desktop.needs.find(({ id }) => id === need)?.label ?? need;
  const said = corrections.map((one) => {
    if (one.kind === 'shown-way') return `the way to ${one.goal} on a ${one.device}: ${countWords(one.clicks, 'click')}`;
    if (one.kind === 'page') return `${one.url}: ${one.kinds.join(', ') || 'none of these kinds'}`;
    if (one.kind === 'words') return `pages called ${one.words.map((word) => `“${word}”`).join(', ')} (${one.language}): ${one.of}`;
    if (one.kind === 'path') return `pages at ${one.pattern}: ${one.of}`;
    const label = `${labelOf(one)} (${one.visitor})`;
    if (one.at !== null) return `${label}: at ${one.at}`;
    return `${label}: does not apply${one.doesNotApply ? `, “${one.doesNotApply}”` : ''}`;
  });
  return ['Put right by you', ...said.map((line) => `  ${plainLine(line)}`), ''];
}
