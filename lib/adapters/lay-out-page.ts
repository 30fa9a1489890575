import { isSameOrigin, normalizeAddress } from '../model/address.ts';
import type { Opener, PageLayout, SeenElement } from '../model/layout.ts';
import type { Device } from '../model/page.ts';
import type { AxeOn } from '../ports/axe.ts';
import { withOpened } from '../see/opened-by.ts';
import type { PageView } from '../see/view-page.ts';
import { fetchMarkup } from './fetch-markup.ts';
import { drawsStrangers, openFrame, type FrameContent } from './open-frame.ts';
import { lookAt } from './look-at.ts';
import { keepHistory } from './keep-history.ts';
import { lookFurther } from './look-further.ts';
import type { PageRequest } from './page-request.ts';
import { browserClock } from './browser-clock.ts';
import { keyOfOpener, type OpenedPart, openParts } from './open-parts.ts';
import { stillMarkup } from './still-markup.ts';
import { stillPatience, untilSettled, usualSettle } from './until-settled.ts';
import { untilDressed } from './until-dressed.ts';
import { untilVisible } from './until-visible.ts';

/** How a page is laid out. */
export interface LayOutRequest extends Pick<PageRequest, 'origin' | 'signal' | 'as' | 'patience'> {
  /** With its scripts running, until it links to so many addresses; null: as its HTML and style sheets alone make it. */
  readonly live: number | null;
  /** Gets axe-core, which is asked about each link and button as well; absent: it is not. */
  readonly axe?: () => Promise<AxeOn | null>;
}

const devices: readonly Device[] = ['desktop', 'phone'];
/** After the frame has another width: style sheets answer at once, scripts that listen a little later. */
const afterResizeMs = { still: 60, live: 250 } as const;

/**
 * Lays a page out in a frame, on a wide screen and then on a phone, and tells what is seen there; empty when that could not be done. A still
 * page sends one GET for the page, and those for its pictures and style sheets. Rejects only when aborted.
 */
export async function layOutPage(url: string, request: LayOutRequest): Promise<readonly PageLayout[]> {
  const { signal, live: addresses, origin } = request;
  const live = addresses !== null;
  // Scripts wait in a hidden tab; style sheets do not.
  if (live) await untilVisible(signal);
  const content = await contentOf(url, request);
  if (content === null) return [];
  const axeOn = (await request.axe?.()) ?? null;
  const leaveHistory = live ? await keepHistory(signal) : null;
  const frame = openFrame(content, 'desktop');
  try {
    const document = await untilSettled(frame, signal, addresses === null ? stillPatience : { ...usualSettle, addresses });
    const address = live ? document && normalizeAddress(document.URL) : url;
    if (!document || !address || !isSameOrigin(address, origin)) return [];
    if (!(await untilDressed(document, signal))) return [];
    // Style sheets for visitors without scripts are not what visitors see.
    if (!live) document.documentElement.classList.replace('no-js', 'js');
    const standsAt = document.URL;
    const isThere = () => frame.document() === document && document.URL === standsAt;
    const turnTo = async (device: Device) => {
      frame.resize(device);
      await browserClock.wait(afterResizeMs[content.is], signal);
      if (live) await untilVisible(signal);
    };
    const views: Viewed[] = [];
    for (const device of devices) {
      await turnTo(device);
      // It went on to another page.
      if (frame.document() !== document) return [];
      const elementOf = new Map<SeenElement | Opener, Element>();
      const context = { url: address, device };
      const view = await lookAt(document, { ...context, onSeen: (part, element) => void elementOf.set(part, element) });
      if (view === null) return [];
      const layout = await lookFurther(view.layout, document, { elementOf, axeOn });
      views.push({ view: { ...view, layout }, look: () => lookAt(document, context), opened: [] });
    }
    // Pressing may spoil the page: all that is seen without comes first.
    for (const viewed of content.is === 'live' && content.as === 'stranger' ? views.toReversed() : []) {
      if (viewed.view.untold().length === 0 || !isThere()) continue;
      await turnTo(viewed.view.layout.device);
      const isKnown = (opener: Opener) => isTried(viewed.view.layout.device, opener);
      viewed.opened = await openParts({ document, look: viewed.look, isThere, signal, isKnown }, viewed.view);
    }
    return views.map(({ view, opened }) =>
      withOpened(
        view.layout,
        opened.flatMap(({ elements }) => elements),
      ),
    );
  } finally {
    frame.close();
    leaveHistory?.();
  }
}

/** Openers that were pressed on an earlier page: the bar is the same on all, and what stands in it was learnt there. */
const tried = new Set<string>();

/** True for what was asked about before. */
function isTried(device: Device, opener: Opener): boolean {
  const key = `${device} ${keyOfOpener(opener)}`;
  const isKnown = tried.has(key);
  tried.add(key);
  return isKnown;
}

/** What was seen on one device, and what opened there. */
interface Viewed {
  readonly view: PageView;
  readonly look: () => Promise<PageView | null>;
  opened: readonly OpenedPart[];
}

async function contentOf(url: string, { live, as, ...request }: LayOutRequest): Promise<FrameContent | null> {
  if (live === null) {
    const sent = await fetchMarkup(url, { ...request, as });
    return sent && { is: 'still', html: stillMarkup(sent.html, sent.url), as: as ?? 'me' };
  }
  if (!drawsStrangers() && as === 'stranger') return null;
  return { is: 'live', url, as: drawsStrangers() ? 'stranger' : 'me' };
}
