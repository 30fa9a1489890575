import type { AuditExport } from '../model/audit-export.ts';
import { countWords } from '../model/count-words.ts';
import type { Texts } from '../model/text-schema.ts';
import { formulaNames } from './formula-names.ts';
import { wrapText } from './wrap-text.ts';

/** Languages told of. */
const mostLanguages = 3;

/** Length and ease of the texts, in two lines at most and an empty one; nothing where there is nothing to tell. */
export function textsText({ texts }: AuditExport, columns: number): readonly string[] {
  if (!texts) return [];
  const lines = [...lengthLine(texts.kinds), ...easeLine(texts.ease)].map((line) => wrapText(line, columns, '    '));
  return lines.length === 0 ? [] : [...lines, ''];
}

function lengthLine(rows: Texts['kinds']): readonly string[] {
  return rows.length === 0 ? [] : [`Length of texts: ${rows.map(sayLength).join('; ')}`];
}

function sayLength({ kind, pages, words, minutes, tooLittle, tooMuch }: Texts['kinds'][number]): string {
  const size = `${countWords(words, 'word')} (${countWords(minutes, 'minute')})`;
  if (kind === 'home') return `Home ${size}${tooLittle ? ', too little' : ''}${tooMuch ? ', too much' : ''}`;
  const odd = `${tooLittle ? `, ${tooLittle} with too little` : ''}${tooMuch ? `, ${tooMuch} with too much` : ''}`;
  return `${countWords(pages, `${kind} page`)}, ${pages > 1 ? 'typically ' : ''}${size}${odd}`;
}

function easeLine(rows: Texts['ease']): readonly string[] {
  if (rows.length === 0) return [];
  const told = rows
    .slice(0, mostLanguages)
    .map(({ language, formula, pages, ease }) => `${language} ${ease} (${formulaNames[formula]}, ${countWords(pages, 'page')})`);
  return [`Ease of reading, of 100: ${told.join('; ')}`];
}
