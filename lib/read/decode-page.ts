import { charsetInContentType } from './charset-in-content-type.ts';
import { charsetInMarkup } from './charset-in-markup.ts';
import { charsetOfLabel } from './charset-of-label.ts';

/** A page as text. */
export interface DecodedPage {
  readonly text: string;
  /** Name of the encoding as the Encoding Standard has it, lower case. */
  readonly charset: string;
  /** True if the page is longer than a megabyte: the rest was left out. */
  readonly cut: boolean;
}

const mostBytes = 1_000_000;

/**
 * Turns the bytes of a page into text as a browser would: byte order mark, then the HTTP header, then the page's own meta; without
 * any of them UTF-8 if the bytes are valid UTF-8, else windows-1252. Order: https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 * Never throws; bytes that mean nothing become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): DecodedPage {
  const cut = bytes.length > mostBytes;
  const kept = cut ? bytes.subarray(0, mostBytes) : bytes;
  // Streaming holds back a character that the cut goes through.
  const reading = { stream: cut };
  const charset = charsetByMark(kept) ?? charsetInContentType(contentType) ?? charsetInMarkup(kept) ?? charsetByBytes(kept, reading);
  return { text: new TextDecoder(charset).decode(kept, reading), charset, cut };
}

function charsetByMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

function charsetByBytes(bytes: Uint8Array, reading: TextDecodeOptions): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, reading);
    return 'utf-8';
  } catch {
    return charsetOfLabel('windows-1252') ?? 'utf-8';
  }
}
