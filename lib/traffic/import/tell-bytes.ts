import type { ExportFault } from '../../model/traffic/read-export.ts';

/** How a file's bytes are read, told by how it begins. */
export type ToldBytes = { readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' } | { readonly fault: ExportFault };

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte);

/** `bytes`: its first kilobyte or so. */
export function tellBytes(bytes: Uint8Array): ToldBytes {
  if (bytes.length === 0) return { fault: { is: 'empty' } };
  if (startsWith(bytes, 0xff, 0xfe)) return { encoding: 'utf-16le' };
  if (startsWith(bytes, 0xfe, 0xff)) return { encoding: 'utf-16be' };
  // A workbook is a zip file too, with this name in front.
  if (startsWith(bytes, 0x50, 0x4b))
    return { fault: { is: hasText(bytes, '[Content_Types].xml') || hasText(bytes, 'xl/') ? 'excel' : 'packed' } };
  if (startsWith(bytes, 0x1f, 0x8b)) return { fault: { is: 'packed' } };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { fault: { is: 'excel' } };
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd * 3 > bytes.length && even === 0) return { encoding: 'utf-16le' };
  if (even * 3 > bytes.length && odd === 0) return { encoding: 'utf-16be' };
  if (even + odd > 0) return { fault: { is: 'not-text' } };
  const text = new TextDecoder('windows-1252').decode(bytes).trimStart().toLowerCase();
  if (text.startsWith('%pdf')) return { fault: { is: 'not-text' } };
  if (text.startsWith('<')) return { fault: { is: 'web-page' } };
  return { encoding: 'utf-8' };
}

function hasText(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('windows-1252').decode(bytes).includes(text);
}
