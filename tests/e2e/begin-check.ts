import type { Popup } from './pages/popup.ts';
import type { Visit } from './visit.ts';

/** Few enough pages a second to come between. */
export const limits = { pages: 60, atOnce: 4, perSecond: 12 };

/** Begins a check as a person does. */
export async function beginCheck(visit: Visit, chosen: Parameters<Visit['setLimits']>[0] = limits): Promise<Popup> {
  await visit.setLimits(chosen);
  const popup = await visit.openPopup();
  await popup.press('Check this site');
  await popup.waitForHeading(/^Checking$/);
  return popup;
}

export function readSome(visit: Visit, pages: number): ReturnType<Visit['waitForCheck']> {
  return visit.waitForCheck(`${pages} pages`, ({ progress }) => (progress?.pagesRead ?? 0) >= pages);
}
