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

/**
 * What lay over the first page and asks for nothing that must be asked before (cookies, age, country). Null where it was not looked at, and where
 * a window for cookies is expected and none was recognised: it may be any of them.
 */
export function furtherOverlays(
  pages: readonly PageFacts[],
  device: Device,
  vocabulary: readonly LanguageWords[],
): { readonly url: string; readonly as: FirstLook['as']; readonly overlays: readonly Overlay[] } | null {
  const seen = overlaysAtLoad(pages, device);
  if (!seen) return null;
  const consent = tellConsent(pages);
  const asked = seen.overlays.filter((overlay) => kinds.some(([, key]) => asksFor(overlay, key, vocabulary)));
  const isCertain = consent === 'none' || consent === 'answered' || asked.length > 0;
  if (!isCertain && seen.overlays.length > 0) return null;
  return { url: seen.url, as: seen.look.as, overlays: seen.overlays.filter((overlay) => overlay.words !== '' && !asked.includes(overlay)) };
}

function asksFor({ words, buttons }: Overlay, key: (typeof kinds)[number][1], vocabulary: readonly LanguageWords[]): boolean {
  return saysApart([words, ...buttons].join(' . '), vocabulary).has(key);
}

/** Each kind once, the largest. */
function windowsIn(overlays: readonly Overlay[], device: Device, vocabulary: readonly LanguageWords[]): readonly Window[] {
  return kinds.flatMap(([kind, key]) => {
    const overlay = overlays.find((one) => asksFor(one, key, vocabulary));
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
