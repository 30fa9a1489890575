import type { PageAnswer, UnchangedPage } from '../model/page-answer.ts';
import type { Connection } from '../ports/connection.ts';
import type { RevisitingSource } from '../ports/page-source.ts';
import { askWhenOnline, noticeMs } from './ask-when-online.ts';
import { fetchPage } from './fetch-page.ts';
import { fetchText } from './fetch-text.ts';
import type { PageRequest } from './page-request.ts';

/**
 * Reads from the background itself: where the user has allowed the origin. `read` makes facts of markup where the background has no DOM
 * (Chrome); without it the background's own is used (Firefox, whose page rules stop a content script's requests).
 */
export function createBackgroundPageSource(
  origin: string,
  connection: Connection,
  { read, patience }: Pick<PageRequest, 'read' | 'patience'> = {},
): RevisitingSource {
  return {
    read: (url, signal, wish) =>
      askWhenOnline(() => fetchPage(url, { ...wish, origin, signal, read, patience }), { doubtMs, connection, signal }),
    readText: (url, signal, wish) =>
      askWhenOnline(() => fetchText(url, { ...wish, signal, patience }), {
        doubtMs: (text) => (text === null ? 0 : null),
        connection,
        signal,
      }),
  };
}

function doubtMs(answer: PageAnswer | UnchangedPage): number | null {
  return answer.outcome === 'failed' && answer.reason === 'network' ? noticeMs : null;
}
