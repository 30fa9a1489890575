import { isSameOrigin, normalizeAddress } from '../model/address.ts';
import type { Opener, PageLayout, SeenElement } from '../model/layout.ts';
import type { Device } from '../model/page.ts';
import type { AxeOn } from '../ports/axe.ts';
import { type SeeContext, seePageInSteps } from '../see/see-page.ts';
import { createBreather } from './breather.ts';
import { fetchMarkup } from './fetch-markup.ts';
import { drawsStrangers, openFrame, type FrameContent } from './open-frame.ts';
import { keepHistory } from './keep-history.ts';
import { lookFurther } from './look-further.ts';
import type { PageRequest } from './page-request.ts';
import { browserClock } from './browser-clock.ts';
import { stillMarkup } from './still-markup.ts';
import { stillPatience, untilSettled, usualSettle } from './until-settled.ts';
import { untilDressed } from './until-dressed.ts';
import { untilVisible } from './until-visible.ts';

/** How a page is laid out. */
export interface LayOutRequest extends Pick<PageRequest, 'origin' | 'signal' | 'as' | 'patience'> {
  /** With its scripts running; else as its HTML and style sheets alone make it. */
  readonly live: boolean;
  /** Gets axe-core, which is asked about each link and button as well; absent: it is not. */
  readonly axe?: () => Promise<AxeOn | null>;
}

const devices: readonly Device[] = ['desktop', 'phone'];
/** After the frame has another width: style sheets answer at once, scripts that listen a little later. */
const afterResizeMs = { still: 60, live: 250 } as const;

/** On one screen. Judgement: ten times what large pages take. */
const longestLookMs = 8_000;

/**
 * Lays a page out in a frame, on a wide screen and then on a phone, and tells what is seen there; empty when that could not be done. A still
 * page sends one GET for the page, and those for its pictures and style sheets. Rejects only when aborted.
 */
export async function layOutPage(url: string, request: LayOutRequest): Promise<readonly PageLayout[]> {
  const { signal, live, origin } = request;
  // Scripts wait in a hidden tab; style sheets do not.
  if (live) await untilVisible(signal);
  const content = await contentOf(url, request);
  if (content === null) return [];
  const axeOn = (await request.axe?.()) ?? null;
  const leaveHistory = live ? await keepHistory(signal) : null;
  const frame = openFrame(content, 'desktop');
  try {
    const document = await untilSettled(frame, signal, live ? usualSettle : stillPatience);
    const address = live ? document && normalizeAddress(document.URL) : url;
    if (!document || !address || !isSameOrigin(address, origin)) return [];
    if (!(await untilDressed(document, signal))) return [];
    // Style sheets for visitors without scripts are not what visitors see.
    if (!live) document.documentElement.classList.replace('no-js', 'js');
    const layouts: PageLayout[] = [];
    for (const device of devices) {
      frame.resize(device);
      await browserClock.wait(afterResizeMs[content.is], signal);
      if (live) await untilVisible(signal);
      // It went on to another page.
      if (frame.document() !== document) return [];
      const elementOf = new Map<SeenElement | Opener, Element>();
      const seen = await see(document, { url: address, device, onSeen: (part, element) => void elementOf.set(part, element) });
      if (seen === null) return [];
      layouts.push(await lookFurther(seen, document, { elementOf, axeOn }));
    }
    return layouts;
  } finally {
    frame.close();
    leaveHistory?.();
  }
}

async function contentOf(url: string, { live, as, ...request }: LayOutRequest): Promise<FrameContent | null> {
  if (!live) {
    const sent = await fetchMarkup(url, { ...request, as });
    return sent && { is: 'still', html: stillMarkup(sent.html, sent.url), as: as ?? 'me' };
  }
  if (!drawsStrangers() && as === 'stranger') return null;
  return { is: 'live', url, as: drawsStrangers() ? 'stranger' : 'me' };
}

/** Null when there is more to look at than time. */
async function see(document: Document, context: SeeContext): Promise<PageLayout | null> {
  const breathe = createBreather();
  const steps = seePageInSteps(document, context);
  const end = performance.now() + longestLookMs;
  while (performance.now() < end) {
    await breathe();
    const step = steps.next();
    if (step.done) return step.value;
  }
  return null;
}
