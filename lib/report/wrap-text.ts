/** Breaks a text at blanks, though not at no-break spaces, so that no line is longer than `columns`, longer words aside; lines after the first are indented. */
export function wrapText(text: string, columns: number, indent = ''): string {
  const lines: string[] = [];
  const begin = /^ */.exec(text)?.[0] ?? '';
  let line = begin;
  for (const word of text.trim().split(/[^\S\u00A0]+/)) {
    const next = line === begin && lines.length === 0 ? begin + word : `${line} ${word}`;
    if (next.length > columns && line.trim() !== '') {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = next;
  }
  return [...lines, line].join('\n');
}
