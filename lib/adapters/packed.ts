/** Plain data as deflated JSON: facts of pages are words and names that repeat, and shrink to a fifth. */
export async function pack(value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  return through(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream('deflate-raw'));
}

/** What `pack` was given; rejects when the bytes are damaged. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))));
}

async function through(bytes: Uint8Array<ArrayBuffer>, press: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const writer = press.writable.getWriter();
  // What fails shows on the reading end.
  void Promise.all([writer.write(bytes), writer.close()]).catch(() => undefined);
  return new Uint8Array(await new Response(press.readable).arrayBuffer());
}
