import type { ExportFile } from '@/lib/traffic/import/read-export.ts';

/** A file as the picker hands it over. */
export const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'export.csv'): ExportFile => new File([content], name);

/** Text in UTF-16, little end first, with its mark, as Matomo writes it. */
export function utf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes.set([code & 0xff, code >> 8], 2 + at * 2);
  }
  return bytes;
}

/** Text of Latin letters in Windows-1252. */
export const windows = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Read for a shop on 28 November 2026. */
export const readingHere = {
  origin: 'https://shop.test',
  named: () => null,
  now: Date.UTC(2026, 10, 28),
  meanings: null,
  pause: () => Promise.resolve(),
};
