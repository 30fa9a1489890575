import type { AuditExport } from '../model/audit-export.ts';
import { countWords } from '../model/count-words.ts';
import { plainLine } from './plain-line.ts';
import { said, say, spokenTag } from '../model/say.ts';
import { sayDevice } from '../model/say-device.ts';
import { sayKindId } from './say-ids.ts';
import { goalWords } from '../model/goal-words.ts';

type Correction = AuditExport['corrections'][number];

/** What the user showed and put right, a line each under a heading: results rest on it. */
export function correctionsText(audit: Pick<AuditExport, 'corrections' | 'visitors'>): readonly string[] {
  if (audit.corrections.length === 0) return [];
  return [say`Put right by you`, ...audit.corrections.map((one) => `  ${plainLine(sayCorrection(one, audit.visitors))}`), ''];
}

/** One correction in words, with the reason where there is one. */
export function sayCorrection(one: Correction, visitors: AuditExport['visitors']): string {
  if (one.kind === 'shown-way')
    return say`the way to ${spokenTag() === 'en' ? one.goal : said(goalWords[one.goal].to, { sense: 'to' })} on a ${sayDevice(one.device)}: ${countWords(one.clicks, 'click')}`;
  if (one.kind === 'page') return `${one.url}: ${one.kinds.map(sayKindId).join(', ') || say`none of these kinds`}`;
  if (one.kind === 'words')
    return say`pages called ${one.words.map((word) => say`“${word}”`).join(', ')} (${one.language}): ${sayKindId(one.of)}`;
  if (one.kind === 'path') return say`pages at ${one.pattern}: ${sayKindId(one.of)}`;
  const need = visitors.find(({ id }) => id === one.visitor)?.devices.desktop.needs.find(({ id }) => id === one.need);
  const label = `${need?.label ?? one.need} (${said(one.visitor)})`;
  if (one.at !== null) return say`${label}: at ${one.at}`;
  return one.doesNotApply ? say`${label}: does not apply, “${one.doesNotApply}”` : say`${label}: does not apply`;
}
