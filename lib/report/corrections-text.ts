import type { AuditExport } from '../model/audit-export.ts';
import { countWords } from '../model/count-words.ts';
import { plainLine } from './plain-line.ts';

type Correction = AuditExport['corrections'][number];

/** What the user showed and put right, a line each under a heading: results rest on it. */
export function correctionsText(audit: Pick<AuditExport, 'corrections' | 'visitors'>): readonly string[] {
  if (audit.corrections.length === 0) return [];
  return ['Put right by you', ...audit.corrections.map((one) => `  ${plainLine(sayCorrection(one, audit.visitors))}`), ''];
}

/** One correction in words, with the reason where there is one. */
export function sayCorrection(one: Correction, visitors: AuditExport['visitors']): string {
  if (one.kind === 'shown-way') return `the way to ${one.goal} on a ${one.device}: ${countWords(one.clicks, 'click')}`;
  if (one.kind === 'page') return `${one.url}: ${one.kinds.join(', ') || 'none of these kinds'}`;
  if (one.kind === 'words') return `pages called ${one.words.map((word) => `“${word}”`).join(', ')} (${one.language}): ${one.of}`;
  if (one.kind === 'path') return `pages at ${one.pattern}: ${one.of}`;
  const need = visitors.find(({ id }) => id === one.visitor)?.devices.desktop.needs.find(({ id }) => id === one.need);
  const label = `${need?.label ?? one.need} (${one.visitor})`;
  if (one.at !== null) return `${label}: at ${one.at}`;
  return `${label}: does not apply${one.doesNotApply ? `, “${one.doesNotApply}”` : ''}`;
}
