/** What a UTF-16 unit is to a word, remembered as it comes up; 0 is not known yet. */
const other = 1;
const letter = 2;
const digit = 3;
const kinds = new Uint8Array(0x10000);

/**
 * Number of words that are parted by spaces or signs: runs of letters, marks and digits. An apostrophe or middle dot between two runs
 * joins them, and so does a point or comma between digits. Unit by unit, since a pattern takes many times as long.
 */
export function countSpacedWords(text: string): number {
  let words = 0;
  let before = other;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind !== other && before === other && !isJoined(text, at)) words++;
    before = kind;
  }
  return words;
}

/** Whether one sign is all that stands between the run that begins here and the one before. */
function isJoined(text: string, at: number): boolean {
  if (at < 2) return false;
  const sign = text[at - 1];
  if (sign === "'" || sign === '’' || sign === '·') return kindAt(text, at - 2) !== other;
  return (sign === '.' || sign === ',') && kindAt(text, at) === digit && kindAt(text, at - 2) === digit;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit];
  if (known) return known;
  // Halves of a pair mean nothing alone: they are looked at as a whole each time.
  if (unit >= 0xd800 && unit <= 0xdfff) return kindOf(pairAround(text, at));
  return (kinds[unit] = kindOf(String.fromCharCode(unit)));
}

function kindOf(character: string): number {
  if (/\p{N}/u.test(character)) return digit;
  return /[\p{L}\p{M}_]/u.test(character) ? letter : other;
}

function pairAround(text: string, at: number): string {
  const isSecond = (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0);
}
