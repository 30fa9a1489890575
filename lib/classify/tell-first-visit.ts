import type { FirstVisit } from '../model/first-impression-schema.ts';
import type { FirstLook, Overlay } from '../model/page-looks.ts';
import type { Device, PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { saysApart } from './apart-words.ts';
import { tellConsent } from './tell-consent.ts';

type Window = FirstVisit['windows'][number];
const kinds = [
  ['cookies', 'cookie-window'],
  ['age', 'age-gate'],
  ['country', 'country-choice'],
] as const;
const devices = ['desktop', 'phone'] as const;

/**
 * What stands before the page for somebody who was never there: by what lay over the first page when it was drawn, else by mark-up. Where nothing of the
 * kind was seen, it is known that there is nothing only if no cookies were sent and nothing is loaded that is known to ask.
 */
export function tellFirstVisit(pages: readonly PageFacts[], vocabulary: readonly LanguageWords[]): FirstVisit {
  const look = pages.find(({ firstLook }) => firstLook)?.firstLook ?? null;
  const consent = tellConsent(pages);
  const windows = devices.flatMap((device): readonly Window[] => {
    const seen = windowsIn(look?.overlays[device] ?? [], device, vocabulary);
    const isSaid = consent === 'open' && !seen.some(({ kind }) => kind === 'cookies');
    return isSaid ? [{ kind: 'cookies', device, words: '', covers: null }, ...seen] : seen;
  });
  const clicks = (device: Device) => {
    const count = windows.filter((window) => window.device === device).length;
    const isSure = look?.as === 'stranger' && look.overlays[device] !== null && (consent === 'none' || consent === 'open');
    return count > 0 || isSure ? count : null;
  };
  return { clicks: { desktop: clicks('desktop'), phone: clicks('phone') }, windows: [...windows] };
}

/** Each kind once, the largest. */
function windowsIn(overlays: readonly Overlay[], device: Device, vocabulary: readonly LanguageWords[]): readonly Window[] {
  return kinds.flatMap(([kind, key]) => {
    const overlay = overlays.find(({ words, buttons }) => saysApart([words, ...buttons].join(' . '), vocabulary).has(key));
    return overlay ? [{ kind, device, words: overlay.words.slice(0, 160), covers: overlay.covers }] : [];
  });
}

/** What lay over the first page on a device when it had loaded; null where it was not looked at. */
export function overlaysAtLoad(
  pages: readonly PageFacts[],
  device: Device,
): { readonly url: string; readonly look: FirstLook; readonly overlays: readonly Overlay[] } | null {
  for (const { url, firstLook } of pages) {
    const overlays = firstLook?.overlays[device] ?? null;
    if (firstLook && overlays) return { url, look: firstLook, overlays };
  }
  return null;
}
