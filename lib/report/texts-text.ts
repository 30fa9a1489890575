import type { AuditExport } from '../model/audit-export.ts';
import { countWords } from '../model/count-words.ts';
import type { Texts } from '../model/text-schema.ts';
import { formulaNames } from './formula-names.ts';
import { wrapText } from './wrap-text.ts';
import { say } from '../model/say.ts';
import { sayKindId } from './say-ids.ts';

/** Languages told of. */
const mostLanguages = 3;

/** Length and ease of the texts, in two lines at most and an empty one; nothing where there is nothing to tell. */
export function textsText({ texts }: AuditExport, columns: number): readonly string[] {
  if (!texts) return [];
  const lines = [...lengthLine(texts.kinds), ...easeLine(texts.ease)].map((line) => wrapText(line, columns, '    '));
  return lines.length === 0 ? [] : [...lines, ''];
}

function lengthLine(rows: Texts['kinds']): readonly string[] {
  return rows.length === 0 ? [] : [say`Length of texts: ${rows.map(sayLength).join('; ')}`];
}

function sayLength({ kind, pages, words, minutes, tooLittle, tooMuch }: Texts['kinds'][number]): string {
  const size = `${countWords(words, 'word')} (${countWords(minutes, 'minute')})`;
  if (kind === 'home') return `${say`Home`} ${size}${tooLittle ? say`, too little` : ''}${tooMuch ? say`, too much` : ''}`;
  const odd = `${tooLittle ? say`, ${tooLittle} with too little` : ''}${tooMuch ? say`, ${tooMuch} with too much` : ''}`;
  return `${sayKind(kind, pages)}, ${pages > 1 ? say`typically ${size}` : size}${odd}`;
}

function sayKind(kind: Texts['kinds'][number]['kind'], pages: number): string {
  const name = sayKindId(kind);
  return pages === 1 ? say`${pages} ${name} page` : say`${pages} ${name} pages`;
}

function easeLine(rows: Texts['ease']): readonly string[] {
  if (rows.length === 0) return [];
  const told = rows
    .slice(0, mostLanguages)
    .map(({ language, formula, pages, ease }) => `${language} ${ease} (${formulaNames[formula]}, ${countWords(pages, 'page')})`);
  return [say`Ease of reading, of 100: ${told.join('; ')}`];
}
