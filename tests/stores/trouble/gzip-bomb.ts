import { constants, deflateRawSync, gzipSync } from 'node:zlib';

const million = 1_000_000;
/**
 * Packed twice, since one packing makes no less than a thousandth of anything. The inner one is put together from one packed
 * million, again and again (1 GB unless told otherwise), so that the gigabyte never exists here; its checksum, which nobody gets to, is missing.
 */
export function gzipBomb(start: string, millions = 1_000): Uint8Array {
  const pack = (bytes: Buffer) => deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
  const header = gzipSync('').subarray(0, 10);
  const spaces = pack(Buffer.alloc(million, 'tea '));
  return gzipSync(Buffer.concat([header, pack(Buffer.from(start)), ...Array.from({ length: millions }, () => spaces)]));
}
