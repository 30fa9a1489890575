import { createWalkerDesk } from '@/lib/adapters/walker-desk.ts';
import { browserClock } from '@/lib/adapters/browser-clock.ts';
import type { AuditOffice } from '@/lib/audit/audit-office.ts';
import type { WalkerAnswer } from '@/lib/model/walking.ts';
import type { TabHands } from '@/lib/ports/tab-hands.ts';
import { fakeOrigin, fakeSource, type FakeSite } from './fake-site.ts';

export interface FakeHands extends TabHands {
  /** Addresses that walkers asked the site for. */
  readonly asked: readonly string[];
  /** From now on walkers speak to this office, as they speak to whichever worker lives. */
  turnTo(office: AuditOffice): void;
}

/** Tabs in which walkers of our own run over a fake site and take turns with whichever office lives. Uses the real desk. */
export function fakeHands(site: FakeSite, tab: { readonly admits: boolean } = { admits: true }): FakeHands {
  const source = fakeSource(site, () => 1);
  let office: AuditOffice | null = null;
  let since = 0;

  const walk = async (tabId: number, token: string) => {
    since += 1;
    const walker = { token, since };
    let answers: WalkerAnswer[] = [];
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      const home: AuditOffice | null = office;
      const reply = await Promise.race([home?.turn({ tabId, origin: fakeOrigin }, { walker, answers, received: [] }), moved(home)]);
      if (!reply || reply === 'moved') continue;
      if (reply.dismissed) return;
      answers = answers.filter((answer) => !reply.stored.includes(answer.kind === 'page' ? answer.answer.url : answer.url));
      for (const { kind, url } of reply.orders) {
        answers.push(kind === 'page' ? { kind, answer: await source.read(url, new AbortController().signal) } : { kind, url, text: null });
      }
    }
  };
  const moved = async (from: AuditOffice | null) => {
    while (office === from) await new Promise((resolve) => setTimeout(resolve, 5));
    return 'moved' as const;
  };

  return {
    asked: source.asked,
    turnTo: (next) => {
      office = next;
    },
    async openReader() {
      const desk = createWalkerDesk(browserClock);
      return { source: desk.source, turn: desk.turn, heardAt: () => desk.heardAt, close: desk.close };
    },
    async placeWalker(tabId) {
      if (tab.admits) void walk(tabId, `walker-${since + 1}`);
      return tab.admits;
    },
    keepAwake: async () => undefined,
  };
}
