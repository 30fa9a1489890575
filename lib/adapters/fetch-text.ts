import { beginsAsHtml } from '../read/begins-as-html.ts';
import { eyesOf } from './page-request.ts';
import { startDeadline, usualPatience, type Patience } from './patience.ts';
import { readBytes, type ReadBytes } from './read-bytes.ts';

/** Of a text, unpacked; the rest is left out. A sitemap of this size names some 4,000 addresses. */
const longestText = 500_000;

export interface TextRequest {
  readonly signal: AbortSignal;
  readonly as?: 'stranger' | undefined;
  readonly patience?: Patience | undefined;
}

/**
 * Fetches a text file of the site (robots.txt, a sitemap), unpacked where it is gzipped; null when there is none. Told by its content,
 * for sites send these under any type: what begins as a page is the site's way to say that there is no such file.
 */
export async function fetchText(url: string, { signal, as, patience = usualPatience }: TextRequest): Promise<string | null> {
  const deadline = startDeadline(patience, signal);
  try {
    const response = await fetch(url, { ...eyesOf(as), signal: deadline.signal });
    if (!response.ok) {
      void response.body?.cancel().catch(() => undefined);
      return null;
    }
    const { bytes, ending } = await unpacked(await readBytes(response.body, longestText, deadline.heard));
    signal.throwIfAborted();
    return (ending === 'broken' && bytes.length === 0) || beginsAsHtml(bytes) ? null : new TextDecoder().decode(bytes);
  } catch {
    signal.throwIfAborted();
    return null;
  } finally {
    deadline.end();
  }
}

/** Files are told by how they begin: https://www.rfc-editor.org/rfc/rfc1952#page-6 */
async function unpacked(read: ReadBytes): Promise<ReadBytes> {
  const [first, second] = read.bytes;
  if (first !== 0x1f || second !== 0x8b) return read;
  const packed = new Blob([new Uint8Array(read.bytes)]).stream();
  return readBytes(packed.pipeThrough(new DecompressionStream('gzip')), longestText);
}
