import { say } from '../../model/say.ts';
import type { DeviceViews } from '../device-views.ts';
import { clicksIn } from './clicks-in.ts';

/** What becomes of the clicks to a page: "3 clicks become 1, on a phone 4 clicks become 2". Empty where nothing does. */
export function sayNearer(before: DeviceViews, after: DeviceViews, url: string | null): string {
  if (url === null) return '';
  const desktop = change(clicksIn(before.desktop, url), clicksIn(after.desktop, url));
  const onPhone = before.phone && after.phone ? { was: clicksIn(before.phone, url), now: clicksIn(after.phone, url) } : null;
  const phone = onPhone ? change(onPhone.was, onPhone.now) : '';
  if (phone === desktop) return desktop;
  if (phone !== '') return [desktop, say`on a phone ${phone}`].filter((part) => part !== '').join(', ');
  return onPhone === null || onPhone.now === null ? desktop : say`${desktop}, on a phone still ${onPhone.now}`;
}

function change(was: number | null, now: number | null): string {
  if (now === null || was === now) return '';
  if (was === null) return now === 1 ? say`1 click from the start` : say`${now} clicks from the start`;
  return was === 1 ? say`1 click become ${now}` : say`${was} clicks become ${now}`;
}
