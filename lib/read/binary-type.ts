/** How files that are no text begin: https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern; `.` stands for any byte. */
const beginnings: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
  ['image/x-icon', /^\0\0[\x01\x02]\0/],
  ['image/bmp', /^BM[\s\S]{4}\0\0\0\0/],
  ['application/pdf', /^%PDF-/],
  ['application/zip', /^PK\x03\x04/],
  ['application/gzip', /^\x1f\x8b\x08/],
  ['application/x-rar-compressed', /^Rar!\x1a\x07/],
  ['audio/mpeg', /^ID3/],
  ['application/ogg', /^OggS\0/],
  ['video/mp4', /^[\s\S]{4}ftyp/],
  ['video/webm', /^\x1a\x45\xdf\xa3/],
  ['font/woff2', /^wOF[2F]/],
];

/** What a body really is when it begins like a picture, a film, an archive or a PDF, whatever it was sent as; null: nothing speaks against text. */
export function binaryType(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return beginnings.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}
