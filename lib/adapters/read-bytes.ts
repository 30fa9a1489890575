/** What came of a body. */
export interface ReadBytes {
  readonly bytes: Uint8Array;
  /** `limit`: there was more than is wanted, and we hung up. `broken`: it stopped in the middle, or was stopped. */
  readonly ending: 'whole' | 'limit' | 'broken';
}

/** Reads a body up to a limit in bytes (unpacked), then hangs up: however much is sent, no more than that is held. Never rejects: what came before a break is kept. */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
  onChunk: () => void = () => undefined,
): Promise<ReadBytes> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  try {
    while (reader && length <= limit) {
      const { done, value } = await reader.read();
      if (done) return { bytes: join(parts, length), ending: 'whole' };
      parts.push(value);
      length += value.length;
      onChunk();
    }
  } catch {
    return { bytes: join(parts, Math.min(length, limit)), ending: 'broken' };
  }
  void reader?.cancel().catch(() => undefined);
  return { bytes: join(parts, Math.min(length, limit)), ending: reader ? 'limit' : 'whole' };
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part.subarray(0, length - at), at);
    at += Math.min(part.length, length - at);
  }
  return whole;
}
