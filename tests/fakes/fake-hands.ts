import { browserClock } from '@/lib/adapters/browser-clock.ts';
import { walk } from '@/lib/adapters/walk.ts';
import { createWalkerDesk } from '@/lib/adapters/walker-desk.ts';
import type { AuditOffice } from '@/lib/audit/audit-office.ts';
import type { TurnReply, WalkerTurn } from '@/lib/model/walking.ts';
import type { PageSource } from '@/lib/ports/page-source.ts';
import type { Placed, TabHands } from '@/lib/ports/tab-hands.ts';
import { fakeConnection, type FakeConnection } from './fake-connection.ts';
import { fakeSight, type FakeSight } from './fake-sight.ts';
import { fakeOrigin, fakeSource, type FakeSite } from './fake-site.ts';

/** Where faults may be put in: each turn of a walker goes through it. */
export type Wire = (turn: WalkerTurn, deliver: (turn: WalkerTurn) => Promise<TurnReply | undefined>) => Promise<TurnReply | undefined>;

export interface FakeHands extends TabHands {
  /** Addresses that walkers asked the site for. */
  readonly asked: readonly string[];
  readonly connection: FakeConnection;
  readonly sight: FakeSight;
  /** From now on walkers speak to this office, as they speak to whichever worker lives. */
  turnTo(office: AuditOffice): void;
  /** What comes of putting a walker into any tab from now on. */
  admits(placed: Placed): void;
  /** The tab loads another page: its walker is gone at once. */
  leave(tabId: number): void;
}

export interface FakeTabs {
  /** What the tabs' pages are read from. */
  readonly source?: PageSource & { readonly asked: readonly string[] };
  readonly wire?: Wire;
  readonly placed?: Placed;
  /** The origin of a tab's page. @default the fake site's */
  readonly originOf?: (tabId: number) => string;
  /** Reads without walkers, as Firefox does with the site's permission. */
  readonly alone?: boolean;
}

/** Tabs in which real walkers run over a fake site and take turns with whichever office lives. Uses the real desk. */
export function fakeHands(site: FakeSite, tabs: FakeTabs = {}): FakeHands {
  const source = tabs.source ?? fakeSource(site, () => 1);
  const wire = tabs.wire ?? ((turn, deliver) => deliver(turn));
  const originOf = tabs.originOf ?? (() => fakeOrigin);
  const connection = fakeConnection();
  const sight = fakeSight();
  const pages = new Map<number, AbortController>();
  let placed = tabs.placed ?? 'placed';
  let office: AuditOffice | null = null;
  let since = 0;
  let moved = Promise.withResolvers<undefined>();

  /** A worker that was killed answers nothing. */
  const deliver = (tabId: number) => async (turn: WalkerTurn) =>
    Promise.race([office?.turn({ tabId, origin: originOf(tabId) }, turn), moved.promise]);

  return {
    asked: source.asked,
    connection,
    sight,
    turnTo: (next) => {
      office = next;
      moved.resolve(undefined);
      moved = Promise.withResolvers();
    },
    admits: (next) => {
      placed = next;
    },
    leave: (tabId) => pages.get(tabId)?.abort(),
    readsAlone: async () => tabs.alone ?? false,
    async openReader({ id }) {
      if (tabs.alone) return { source, renderer: null, turn: null, heardAt: () => null, close: () => undefined };
      const desk = createWalkerDesk(id, browserClock);
      return { source: desk.source, renderer: desk.renderer, turn: desk.turn, heardAt: () => desk.heardAt, close: desk.close };
    },
    async placeWalker(tabId) {
      if (placed !== 'placed') return placed;
      since += 1;
      if (pages.get(tabId)?.signal.aborted !== false) pages.set(tabId, new AbortController());
      const { signal } = pages.get(tabId) ?? new AbortController();
      void walk({
        walker: { token: `walker-${since}`, since },
        connection,
        sight,
        carryOut: async ({ kind, url }, errand) => {
          await sight.untilSeen(errand.signal);
          if (kind === 'layout') return { kind, url, layouts: [] };
          return kind === 'page'
            ? { kind, answer: await source.read(url, errand.signal, errand) }
            : { kind, url, text: await source.readText(url, errand.signal) };
        },
        turn: (turn) => wire(turn, deliver(tabId)),
        isWanted: () => true,
        signal,
      });
      return 'placed';
    },
    keepAwake: async () => undefined,
  };
}
