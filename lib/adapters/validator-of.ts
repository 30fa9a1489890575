/** Longer than any that is in use; what does not fit would be refused at the door. */
const longest = 200;

/** The `ETag` of an answer if it can be sent back as it is (printable ASCII, at most 200 characters), else null. */
export function validatorOf(tag: string | null | undefined): string | null {
  const trimmed = tag?.trim() ?? '';
  return trimmed.length <= longest && /^[\x21-\x7e]+$/.test(trimmed) ? trimmed : null;
}
