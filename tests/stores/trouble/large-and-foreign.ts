import { crc32, deflateSync } from 'node:zlib';

const million = 1024 * 1024;

/** A little over 5 MB of HTML; its last link stands at the very end. */
export function veryLongPage(): string {
  const paragraph = `<p>${'Tea and more tea. '.repeat(60)}</p>\n`;
  const body = paragraph.repeat(Math.ceil((5 * million) / paragraph.length));
  return `<!doctype html><html lang="en"><title>Long</title><h1>Long</h1><a href="/fine.html">early link</a>${body}<a href="/late.html">late link</a></html>`;
}

export function manyLinks(count: number): string {
  const links = Array.from({ length: count }, (_, index) => `<li><a href="/many/${index}">Link ${index}</a></li>`);
  return `<!doctype html><html lang="en"><title>Many links</title><h1>Many links</h1><ul>${links.join('')}</ul></html>`;
}

export const smallestPdf: Uint8Array = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  'latin1',
);

/** One pixel of copper. */
export const onePixelPng: Uint8Array = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  pngChunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
  pngChunk('IDAT', deflateSync(Buffer.from([0, 0xb5, 0x65, 0x2b]))),
  pngChunk('IEND', Buffer.alloc(0)),
]);

/** Length, name, content, checksum: https://www.w3.org/TR/png-3/#5Chunk-layout */
function pngChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(content.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
