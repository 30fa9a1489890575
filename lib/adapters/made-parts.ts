import type { Opener } from '../model/layout.ts';
import { keyOfOpener, type LivePage, openParts } from './open-parts.ts';
import { lookAt } from './look-at.ts';
import { tabSight } from './until-visible.ts';

/** What openers of this site were found to make, by opener: a menu that is the same on all pages is opened on the first. */
const made = new Map<string, string>();

/**
 * What scripts put into a page only when it is opened, as markup to be read with it: menus and drawers, each as a closed part of its own. On a
 * desktop. What one opener makes on one page it is taken to make wherever it stands. Empty where there is no such thing. Rejects only when aborted.
 */
export async function madeParts(page: Pick<LivePage, 'document' | 'isThere' | 'signal'>, url: string): Promise<string> {
  // Scripts wait in a hidden tab.
  if (!tabSight.isSeen()) return '';
  const look = () => lookAt(page.document, { url, device: 'desktop' });
  const view = await look();
  if (view === null) return '';
  const openers = view.untold().map(({ opener }) => opener);
  const isKnown = (opener: (typeof openers)[number]) => made.has(keyOfOpener(opener));
  if (!openers.every(isKnown)) {
    const opened = await openParts({ ...page, look, isKnown }, view);
    for (const opener of openers) {
      if (isKnown(opener)) continue;
      const own = opened.filter(({ path }) => path.openers[0]?.slot === opener.slot && path.openers[0].words === opener.words);
      made.set(keyOfOpener(opener), closedPart(opener, own.map(({ markup }) => markup).join('')));
    }
  }
  return openers.map((opener) => made.get(keyOfOpener(opener)) ?? '').join('');
}

/** In the place where its opener stands. */
function closedPart({ slot, words }: Opener, markup: string): string {
  if (markup === '') return '';
  const label = words.replace(/[&"<>]/g, ' ');
  return /^(header|menu):/.test(slot ?? '') ? `<nav hidden aria-label="${label}">${markup}</nav>` : `<div hidden>${markup}</div>`;
}
