import { createWalkThroughDesk } from '@/lib/audit/walk-throughs/walk-through-desk.ts';
import type { ArrivalReport } from '@/lib/model/tab-report.ts';
import type { StripTurn, WalkThroughSetup } from '@/lib/model/walk-through.ts';
import type { Placed } from '@/lib/ports/tab-hands.ts';
import { fakeOrigin } from './fake-site.ts';
import { allOfIt, homePage, house } from './house.ts';
import { fakeWalkThroughShelf } from './walk-through-shelf.ts';

export const at = (path: string) => `${fakeOrigin}${path}`;
/** Somebody who looks for answers, in this window. */
export const setup: WalkThroughSetup = {
  auditId: 'audit-1',
  visitor: 'questioning',
  task: { words: 'Find the answer to your question', need: 'faq', pages: [at('/faq')] },
  device: 'desktop',
  person: 'SK',
};
export const arrived = (path: string, change: Partial<ArrivalReport> & { readonly seen?: boolean } = {}): StripTurn => {
  const { seen = true, ...report } = change;
  return { kind: 'told', report: { kind: 'arrived', url: at(path), how: 'led', width: 1280, ...report }, seen };
};
export const pressed = ([token, number]: readonly [string, number], words: string, to: string | null = null): StripTurn => ({
  kind: 'told',
  report: {
    kind: 'clicked',
    token,
    number,
    step: { page: homePage, action: to === null ? 'press' : 'link', words, place: 'main', screenful: 1, hidden: null },
    leadsTo: to === null ? null : at(to),
  },
  seen: true,
});

/** A click on a link to anywhere. */
export const leading = ([token, number]: readonly [string, number], leadsTo: string): StripTurn => ({
  kind: 'told',
  report: {
    kind: 'clicked',
    token,
    number,
    step: { page: homePage, action: 'link', words: 'Away', place: 'main', screenful: 1, hidden: null },
    leadsTo,
  },
  seen: true,
});

/** A desk of a small shop that was checked; tabs are numbered from 11. `open`: the first, or the worker that comes back. */
export async function walkThroughDesk() {
  const home = house();
  await home.office().start({ tabId: 1, url: homePage, settings: { ...allOfIt, goal: 'cart' } });
  await home.done('audit-1');
  const shelf = fakeWalkThroughShelf();
  const happened: string[] = [];
  let [placed, allowed, opened, ids] = ['placed' as Placed, true, 10, 0];
  const asked: string[] = [];
  const strips: number[] = [];
  const open = () =>
    createWalkThroughDesk({
      ...home.inHouse,
      shelf,
      guide: {
        mayVisit: async () => allowed,
        async openNew(url) {
          happened.push(`open ${url}`);
          return (opened += 1);
        },
        placeStrip: async (tabId) => (strips.push(tabId), placed),
        shrink: async (tabId) => (happened.push(`shrink ${tabId}`), { windowId: 1, index: 0 }),
        putBack: async (tabId) => void happened.push(`put back ${tabId}`),
        openForm: async (id) => void happened.push(`ask about ${id}`),
      },
      ways: {
        async wayTo(_, url) {
          asked.push(url);
          const step = { page: homePage, action: 'link', words: 'FAQ', place: 'menu', screenful: 1, hidden: null } as const;
          return { url, desktop: { device: 'desktop', from: homePage, to: url, clicks: 1, hovers: 0, steps: [step] }, phone: null };
        },
      },
      newId: () => `walk-${(ids += 1)}`,
    });
  const kept = async (id = 'walk-1') => {
    const walk = await shelf.load(id);
    if (!walk) throw new Error(`${id} is not kept.`);
    return walk;
  };
  const place = (tabId: number) => ({ tabId, origin: fakeOrigin });
  const pass = (ms: number) => home.inHouse.clock.wait(ms, new AbortController().signal);
  return {
    open,
    shelf,
    happened,
    /** Tabs whose strip was put there, or was to look again, in order. */
    strips,
    asked,
    kept,
    place,
    pass,
    admits: (next: Placed) => (placed = next),
    forbid: () => (allowed = false),
  };
}
