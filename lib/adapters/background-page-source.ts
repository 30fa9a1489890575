import type { Markup } from '../model/markup.ts';
import type { PageFacts } from '../model/page.ts';
import type { PageAnswer } from '../model/page-answer.ts';
import type { Connection } from '../ports/connection.ts';
import type { RevisitingSource } from '../ports/page-source.ts';
import { askWhenOnline } from './ask-when-online.ts';
import { fetchPage, fetchText } from './fetch-page.ts';

/**
 * Reads from the background itself: where the user has allowed the origin. `read` makes facts of markup where the background has no DOM
 * (Chrome); without it the background's own is used (Firefox, whose page rules stop a content script's requests).
 */
export function createBackgroundPageSource(
  origin: string,
  connection: Connection,
  read?: (markup: Markup) => Promise<PageFacts>,
): RevisitingSource {
  return {
    read: (url, signal, wish) =>
      askWhenOnline(() => fetchPage(url, { origin, signal, onReceived: wish?.onReceived, as: wish?.as, read }), {
        isLost,
        connection,
        signal,
      }),
    readText: (url, signal, wish) =>
      askWhenOnline(() => fetchText(url, signal, wish?.as), { isLost: (text) => text === null, connection, signal }),
  };
}

function isLost(answer: PageAnswer): boolean {
  return answer.outcome === 'failed' && answer.reason === 'network';
}
