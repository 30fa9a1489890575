import { isSameOrigin, normalizeAddress } from '../model/address.ts';
import { asksWhoOneIs } from '../model/asks-who-one-is.ts';
import { isShell } from '../model/is-shell.ts';
import type { FirstLook } from '../model/page-looks.ts';
import type { Markup } from '../model/markup.ts';
import { addressesLinked, type PageFacts } from '../model/page.ts';
import { mergeSessionChanges, type SessionChanges } from '../model/session-changes.ts';
import type { PageAnswer } from '../model/page-answer.ts';
import type { Drawing } from '../model/walking.ts';
import { showsLittle, showsMore } from '../read/shows-more.ts';
import { keepHistory } from './keep-history.ts';
import { lookFirst } from './look-first.ts';
import { madeParts } from './made-parts.ts';
import { markupOf } from './markup-of.ts';
import { drawsStrangers, openFrame } from './open-frame.ts';
import type { PageRequest } from './page-request.ts';
import { readMarkup } from './read-markup.ts';
import { longestPage } from './take-page.ts';
import { untilSettled, usualSettle } from './until-settled.ts';
import { untilVisible } from './until-visible.ts';
import { watchSession } from './watch-session.ts';

type ReadAnswer = Extract<PageAnswer, { outcome: 'page' }>;

/** How a page that was read is drawn. */
export interface DrawRequest extends Pick<PageRequest, 'origin' | 'signal' | 'as'> {
  readonly draw: Drawing;
  /** Whether the site lets pages of its own hold this one in a frame. */
  readonly canBeFramed: boolean;
}

/**
 * Lets the scripts of a page that was read run in a frame, and answers with what then stands in it, where that is more than its HTML holds.
 * First without the visitor's cookies and storage, so that nothing is written; in the visitor's session only where that shows nothing
 * (a shop behind a login or a password). What may stand in no frame is taken from the tab, where it stands there. Rejects only when aborted.
 */
export async function drawPage(read: ReadAnswer, request: DrawRequest): Promise<ReadAnswer> {
  let first: FirstLook | null = null;
  // The first that could be had is that of a stranger, where the browser has frames for strangers.
  const drawn = await drawAs(read, { ...request, onLook: (look) => (first ??= look) });
  return first === null ? drawn : { ...drawn, facts: { ...drawn.facts, firstLook: first } };
}

async function drawAs(read: ReadAnswer, request: DrawRequest & Pick<ReadErrand, 'onLook'>): Promise<ReadAnswer> {
  // A wall is known for one; without a script a page is empty for everybody.
  if (asksWhoOneIs(read.facts)) return read;
  if (request.draw === 'when-empty' && !(isShell(read.facts) && read.facts.assetMarks.length > 0)) return read;
  if (!request.canBeFramed) return tabsOwn(read, request);
  const eyes = eyesFor(request);
  let little: PageFacts | null = null;
  const changes: SessionChanges[] = [];
  for (const as of eyes) {
    const draw = () => readDrawn(read, { ...request, as });
    const facts = await (as === 'me' ? inSession(draw, changes) : draw());
    if (facts !== null && showsMore(facts, read.facts)) {
      if (as === 'me') onlyInSession += 1;
      else onlyInSession = 0;
      return withFacts(read, facts, changes);
    }
    // Without cookies it was drawn well, and there is no more to it; unless strangers are shown the door.
    if (facts !== null && !isShell(facts) && !isTurnedAway(facts, read.facts)) break;
    if (facts !== null && showsLittle(facts, read.facts)) little ??= facts;
  }
  return withFacts(read, little ?? read.facts, changes);
}

/** So many pages one after the other showed something in the visitor's session only; after two the site is one for members. */
let onlyInSession = 0;
const members = 2;

function eyesFor({ as }: Pick<DrawRequest, 'as'>): readonly ('stranger' | 'me')[] {
  if (as === 'stranger') return drawsStrangers() ? ['stranger'] : [];
  return drawsStrangers() && onlyInSession < members ? ['stranger', 'me'] : ['me'];
}

/** Notes what the visitor's session becomes meanwhile. */
async function inSession<T>(draw: () => Promise<T>, changes: SessionChanges[]): Promise<T> {
  const over = await watchSession();
  try {
    return await draw();
  } finally {
    changes.push(await over());
  }
}

/** What is drawn has no validator: that of the HTML says nothing about it. */
function withFacts(read: ReadAnswer, facts: PageFacts, changes: readonly SessionChanges[]): ReadAnswer {
  const changed = mergeSessionChanges(changes);
  if (facts === read.facts && changed === null) return read;
  return { ...read, facts: changed === null ? facts : { ...facts, changed }, etag: null };
}

/** It went elsewhere, or asks who one is, where the visitor's own session did not. */
function isTurnedAway(drawn: PageFacts, read: PageFacts): boolean {
  return drawn.url !== read.url || (asksWhoOneIs(drawn) && !asksWhoOneIs(read));
}

interface ReadErrand extends Pick<DrawRequest, 'origin' | 'signal' | 'draw'> {
  readonly as: 'stranger' | 'me';
  /** Told of the page that a check begins with. */
  readonly onLook: (look: FirstLook) => void;
}

async function readDrawn({ url, facts }: ReadAnswer, { origin, signal, as, draw, onLook }: ReadErrand): Promise<PageFacts | null> {
  const needsSight = draw !== 'compare' || isShell(facts);
  if (needsSight) await untilVisible(signal);
  const leaveHistory = await keepHistory(signal);
  const frame = openFrame({ is: 'live', url, as }, 'desktop');
  try {
    const document = await untilSettled(frame, signal, { ...usualSettle, addresses: addressesLinked(facts) + 1, needsSight });
    const finalUrl = document && normalizeAddress(document.URL);
    if (!document || !finalUrl || !isSameOrigin(finalUrl, origin)) return null;
    const standsAt = document.URL;
    const isThere = () => frame.document() === document && document.URL === standsAt;
    // Pressing may spoil the page: what stands there is taken before.
    const text = markupOf(document);
    // Who is sent elsewhere sees another page.
    if (draw === 'compare' && finalUrl === facts.url) onLook(await lookFirst(frame, document, { url: finalUrl, as, signal }));
    // In the visitor's own session nothing is pressed: in doubt it acts.
    const more = as === 'stranger' ? await madeParts({ document, isThere, signal }, finalUrl) : '';
    return await readText(withBefore(text, '</body>', more), { url, finalUrl, facts, source: 'frame' });
  } finally {
    frame.close();
    leaveHistory();
  }
}

/** A page that may stand in no frame is read where it stands already, if it is the one in the tab; a stranger would not see it so. */
async function tabsOwn(read: ReadAnswer, { as }: Pick<DrawRequest, 'as'>): Promise<ReadAnswer> {
  const { url, facts } = read;
  if (as === 'stranger' || normalizeAddress(document.URL) !== facts.url) return read;
  const drawn = await readText(markupOf(document), { url, finalUrl: facts.url, facts, source: 'tab' });
  return showsMore(drawn, facts) ? { ...read, facts: drawn, etag: null } : read;
}

function readText(
  text: string,
  { url, finalUrl, facts, source }: Pick<ReadAnswer, 'url' | 'facts'> & Pick<Markup, 'finalUrl' | 'source'>,
): Promise<PageFacts> {
  const { status, charset } = facts;
  const cut = text.length > longestPage;
  return readMarkup({ text: text.slice(0, longestPage), requestedUrl: url, finalUrl, status, charset, cut, source });
}

/** Puts something before the last place where a text has something else. */
function withBefore(text: string, mark: string, more: string): string {
  const at = text.lastIndexOf(mark);
  return at === -1 ? text + more : text.slice(0, at) + more + text.slice(at);
}
