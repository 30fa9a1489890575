import { decodePage } from '../read/decode-page.ts';
import { isHtmlType } from '../read/is-html-type.ts';
import { eyesOf, type PageRequest } from './page-request.ts';
import { startDeadline, usualPatience } from './patience.ts';
import { readBytes } from './read-bytes.ts';
import { longestPage } from './take-page.ts';

/** The markup of a page as the site sends it, to be laid out; null when it sends none. GET only; rejects only when aborted. */
export async function fetchMarkup(
  url: string,
  { signal, as, patience = usualPatience }: Pick<PageRequest, 'signal' | 'as' | 'patience'>,
): Promise<string | null> {
  const deadline = startDeadline(patience, signal);
  try {
    const response = await fetch(url, { ...eyesOf(as), headers: { accept: 'text/html,application/xhtml+xml' }, signal: deadline.signal });
    const type = response.headers.get('content-type');
    if (!response.ok || isHtmlType(type) === 'no') {
      void response.body?.cancel().catch(() => undefined);
      return null;
    }
    const { bytes, ending } = await readBytes(response.body, longestPage, deadline.heard);
    signal.throwIfAborted();
    return ending === 'broken' ? null : decodePage(bytes, type).text;
  } catch {
    signal.throwIfAborted();
    return null;
  } finally {
    deadline.end();
  }
}
