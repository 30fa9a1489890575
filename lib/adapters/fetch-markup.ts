import { isSameOrigin } from '../model/address.ts';
import { decodePage } from '../read/decode-page.ts';
import { isHtmlType } from '../read/is-html-type.ts';
import { eyesOf, type PageRequest } from './page-request.ts';
import { startDeadline, usualPatience } from './patience.ts';
import { readBytes } from './read-bytes.ts';
import { longestPage } from './take-page.ts';

/** The markup of a page as the site sends it, and where that came from in the end; null when it sends none. GET only; rejects only when aborted. */
export async function fetchMarkup(
  url: string,
  { signal, as, patience = usualPatience }: Pick<PageRequest, 'signal' | 'as' | 'patience'>,
): Promise<{ readonly html: string; readonly url: string } | null> {
  const deadline = startDeadline(patience, signal);
  try {
    const response = await fetch(url, { ...eyesOf(as), headers: { accept: 'text/html,application/xhtml+xml' }, signal: deadline.signal });
    const type = response.headers.get('content-type');
    const finalUrl = response.url || url;
    if (!response.ok || isHtmlType(type) === 'no' || !isSameOrigin(finalUrl, new URL(url).origin)) {
      void response.body?.cancel().catch(() => undefined);
      return null;
    }
    const { bytes, ending } = await readBytes(response.body, longestPage, deadline.heard);
    signal.throwIfAborted();
    return ending === 'broken' ? null : { html: decodePage(bytes, type).text, url: finalUrl };
  } catch {
    signal.throwIfAborted();
    return null;
  } finally {
    deadline.end();
  }
}
