/** A head as it is looked up: lower case, without accents; marks other than the underscore are gaps. */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .normalize('NFC');
  return plain.replace(/[^\p{L}\p{N}_]+/gu, ' ').trim();
}
