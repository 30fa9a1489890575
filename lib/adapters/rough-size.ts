/** Entries of a long list that are measured; the others are taken to be like them. */
const sampled = 30;

/** Bytes that a value takes when stored, estimated: lists are measured by some of their entries, evenly chosen. */
export function roughSize(value: unknown): number {
  if (value === null || value === undefined) return 1;
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object') return 8;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return 2 + meanSize(value) * value.length;
  return 2 + Object.entries(value).reduce((sum, [name, field]) => sum + name.length + 2 + roughSize(field), 0);
}

/** Of the entries of a list, by a sample. */
function meanSize(list: readonly unknown[]): number {
  if (list.length === 0) return 0;
  const step = Math.max(1, Math.floor(list.length / sampled));
  const some = list.filter((_, at) => at % step === 0);
  return some.reduce<number>((sum, one) => sum + roughSize(one), 0) / some.length;
}
