import type { AuditExport } from '../model/audit-export.ts';
import { bestFixesOf, doOverlap, sayWhoLoses, whoIsHelped, type Helped } from '../model/best-fixes.ts';
import { effortWords } from '../model/fix-words.ts';
import { plainLine } from './plain-line.ts';
import { wrapText } from './wrap-text.ts';
import { said, say } from '../model/say.ts';

const heads = ['One fix helps most', 'Two fixes that help most together', 'Three fixes that help most together'] as const;

/** The fixes that help most, each with what it takes and the score of whom it helps most; then all of them together. Ends with an empty line, or is nothing. */
export function fixesText(audit: AuditExport, columns: number): readonly string[] {
  const { bestFixes, visitors } = audit;
  const best = bestFixesOf(audit);
  if (!bestFixes || best.length === 0) return [];
  const lines = best.map(({ title, how, effort, gains }) => {
    const [most] = whoIsHelped(gains, visitors);
    return `${plainLine(title)}${most ? `: ${sayHelped(most)}` : ''}. ${capital(said(effortWords[effort]))}: ${plainLine(how)}.`;
  });
  const all = whoIsHelped(bestFixes.gains, visitors).map(sayHelped).join(', ');
  const together =
    best.length < 2 ? [] : [doOverlap(audit) ? say`Together: ${all}. They overlap: that is less than their sum.` : say`Together: ${all}.`];
  const loses = best.length < 2 ? null : sayWhoLoses(audit);
  return [
    say`${said(heads[best.length - 1] ?? heads[2])}, judged again with each; scores are not sales`,
    ...[...lines, ...together, ...(loses === null ? [] : [loses])].map((line) => wrapText(`  ${line}`, columns, '    ')),
    '',
  ];
}

const sayHelped = ({ id, was, now }: Helped): string => `${said(id)} ${was} -> ${now}`;
const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
