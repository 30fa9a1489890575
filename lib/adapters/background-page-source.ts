import type { RevisitingSource } from '../ports/page-source.ts';
import { fetchPage, fetchText } from './fetch-page.ts';

/** Reads from the background itself: where it has a DOM and the user has allowed the origin (Firefox, whose page rules stop a content script's requests). */
export function createBackgroundPageSource(origin: string): RevisitingSource {
  return {
    read: (url, signal, wish) => fetchPage(url, { origin, signal, onReceived: wish?.onReceived, as: wish?.as }),
    readText: (url, signal, wish) => fetchText(url, signal, wish?.as),
  };
}
