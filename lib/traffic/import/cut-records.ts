/** A record may have so many characters; what is longer is no table. */
const longest = 1_000_000;
/** A quote opens a field only behind one of these, or at the start; behind a quote it is the second of a pair. */
const before: ReadonlySet<string> = new Set(['\n', '\r', ',', ';', '\t', '|', '"']);

/** Cuts a stream of text into pieces that end where a record ends: at a line end outside of quotes. Throws a RangeError where none ends. */
export async function* cutRecords(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of texts) {
    rest += text;
    const end = lastRecordEnd(rest);
    if (end > 0) {
      yield rest.slice(0, end);
      rest = rest.slice(end);
    } else if (rest.length > longest) throw new RangeError('No record ends');
  }
  if (rest !== '') yield rest;
}

/** The place after the last line end outside of quotes, or 0. */
function lastRecordEnd(text: string): number {
  let end = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) isQuoted = isQuoted ? false : at === 0 || before.has(text.charAt(at - 1));
    else if (code === 0x0a && !isQuoted) end = at + 1;
  }
  return end;
}
