/** Encoders that Node lacks, made by turning its decoders round; what has no byte becomes a question mark. */

export function windows1252(text: string): Uint8Array {
  const byteOf = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('windows-1252');
  for (let byte = 0; byte < 256; byte += 1) byteOf.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  return encoded(text, byteOf);
}

export function shiftJis(text: string): Uint8Array {
  const bytesOf = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('shift_jis');
  for (let byte = 0; byte < 128; byte += 1) bytesOf.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead <= 0x9f; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return encoded(text, bytesOf);
}

/** Little endian, with the mark at the front. */
export function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

function encoded(text: string, bytesOf: ReadonlyMap<string, readonly number[]>): Uint8Array {
  return Uint8Array.from(Array.from(text).flatMap((letter) => bytesOf.get(letter) ?? [0x3f]));
}
