/** Reads a body up to a limit, then hangs up. */
export async function readBytes(response: Response, limit: number): Promise<{ readonly bytes: Uint8Array; readonly cut: boolean }> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), cut: false };
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: join(parts, length), cut: false };
    parts.push(value);
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return { bytes: join(parts, length).subarray(0, limit), cut: true };
    }
  }
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
