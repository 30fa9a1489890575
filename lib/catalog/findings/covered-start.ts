import { defineFinding } from '../../model/finding.ts';
import { notKnown, type Outcome } from '../../model/outcome.ts';
import type { Device } from '../../model/page.ts';
import { say } from '../../model/say.ts';

/** More of a screen than this is among what people bear least (Coalition for Better Ads, large sticky ads). */
const most = 0.3;
const devices: readonly Device[] = ['phone', 'desktop'];

export const coveredStart = defineFinding({
  id: 'covered-start',
  severity: 'serious',
  why: 'Who has seen nothing yet has no reason to join, subscribe or allow. Most close it, some close the page.',
  needs: {},
  check({ pages, told }): Outcome {
    if (pages.blind) return notKnown;
    const seen = devices.flatMap((device) => {
      const found = told.overlays(device);
      return found ? [{ ...found, device }] : [];
    });
    for (const { url, device, overlays } of seen) {
      const large = overlays.find(({ covers }) => covers > most);
      if (!large) continue;
      const percent = Math.round(large.covers * 100);
      const title =
        device === 'phone'
          ? say`On a phone something lies over ${percent} % of the first page before it can be read.`
          : say`Something lies over ${percent} % of the first page before it can be read.`;
      return { title, where: [{ url, selector: null, words: large.words.slice(0, 160) }] };
    }
    // Who was there before may have closed it.
    return seen.length === devices.length && seen.every(({ as }) => as === 'stranger') ? { clear: 'fine' } : notKnown;
  },
});
