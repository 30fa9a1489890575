/** Cuts a selector list at its commas, those in brackets left alone. At most 40 parts of at most 500 characters. */
export function selectorParts(list: string): readonly string[] {
  if (!list.includes(',')) return list.length <= 500 ? [list.trim()] : [];
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  const text = list.slice(0, 20_000);
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at];
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === undefined || (sign === ',' && depth === 0)) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return parts.filter((part) => part !== '' && part.length <= 500).slice(0, 40);
}
