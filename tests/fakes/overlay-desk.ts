import { createOverlayDesk } from '@/lib/audit/walking/overlay-desk.ts';
import type { OverlayTurn, OverlayView, WalkRequest } from '@/lib/model/walked-path.ts';
import type { OverlayGuide } from '@/lib/ports/overlay-guide.ts';
import type { Placed } from '@/lib/ports/tab-hands.ts';
import { deviceViews } from '@/lib/audit/device-views.ts';
import { walkMap } from '@/lib/audit/walking/walk-map.ts';
import { catalog } from './judge.ts';
import { auditRecord } from './popup-world.ts';
import { at, origin } from './site-reading.ts';
import { teaReading } from './tea-reading.ts';
import { fakeWalkKeeper } from './walk-keeper.ts';

export const place = { tabId: 1, origin };
export const homePage = at('/');
export const wish = { visitor: 'informed', device: 'desktop', need: 'cart' } as const;
export const request: WalkRequest = { ...wish, auditId: 'audit-1', tabId: 1 };

/** The desk for the tea shop in a browser of ours. */
export function overlayDesk() {
  const happened: string[] = [];
  const tabs = new Map<number, string | null>([[1, homePage]]);
  const allowed = { placed: 'placed' as Placed, isSite: false };
  const guide: OverlayGuide = {
    open: async (tabId, url) => void happened.push(`open ${new URL(url).pathname} in ${tabId}`),
    placeOverlay: async (tabId) => {
      happened.push(`place in ${tabId}`);
      return allowed.placed;
    },
    standsIn: async (tabId) => (tabs.has(tabId) ? { url: tabs.get(tabId) ?? null } : null),
    mayVisit: async () => allowed.isSite,
    openNew: async () => 9,
    shrink: async () => ({ windowId: 3, index: 1 }),
    putBack: async (tabId, { windowId }) => void happened.push(`put ${tabId} back into ${windowId}`),
  };
  const walks = fakeWalkKeeper();
  /** A new one is what a killed background comes back as. */
  const record = auditRecord({ id: 'audit-1', origin, state: 'done', endedAt: 1 });
  const maps = { of: async (id: string) => (id === 'audit-1' ? walkMap(deviceViews(teaReading(), catalog, 'cart'), catalog) : null) };
  const archive = { load: async (id: string) => (id === 'audit-8' ? null : { ...record, id }) };
  const open = () => createOverlayDesk({ archive, maps, guide, walks });
  const tell = (url: string, does: OverlayTurn['does'] = { kind: 'came' }) => open().turn(place, { url: at(url), does });
  return { open, tell, walks, happened, tabs, allowed };
}

/** What is to be pressed now, by its words, or how it stands else. */
export function now(view: OverlayView): string {
  if (view.isOver) return 'over';
  const { stand, path } = view;
  return stand.at === 'leg'
    ? (path?.legs[stand.leg]?.steps.at(-1)?.words ?? 'nothing')
    : stand.at === 'end'
      ? 'end'
      : `lost, back to ${stand.back + 1}`;
}
