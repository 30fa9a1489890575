import type { AuditExport } from '@/lib/model/audit-export.ts';
import { fakeHands, type Wire } from './fake-hands.ts';
import { fakeOrigin, fakeSource } from './fake-site.ts';
import { allOfIt, homePage, house, soon } from './house.ts';
import { seededChance } from './seeded-chance.ts';
import { wideShop } from './wide-shop.ts';

export interface SoakReport {
  readonly result: AuditExport;
  readonly faults: Readonly<Record<string, number>>;
  /** Requests beyond one for each address. */
  readonly repeated: number;
  readonly ms: number;
}

/** How often each fault strikes: of turns of a walker, and of moments between which the site gave about `everyAnswers` answers. */
const chances = { lostReply: 0.03, doubled: 0.03, lostTurn: 0.02 };

/** One check of a shop of `pages` pages over the real office, desk, walker and archive; with `seed`, faults strike at random all the while. */
export async function soak(pages: number, seed: number | null): Promise<SoakReport> {
  const chance = seededChance(seed ?? 0);
  const faults: Record<string, number> = {};
  const strike = (fault: string, share: number): boolean => {
    if (seed === null || chance() >= share) return false;
    faults[fault] = (faults[fault] ?? 0) + 1;
    return true;
  };
  const wire: Wire = async (turn, deliver) => {
    if (strike('lost turn', chances.lostTurn)) return undefined;
    if (strike('delivered twice', chances.doubled)) void deliver(turn);
    const reply = await deliver(turn);
    return strike('lost reply', chances.lostReply) ? undefined : reply;
  };
  // Answers overtake each other.
  const source = fakeSource(wideShop(pages), () => (seed === null ? 0 : Math.floor(chance() * 3)));
  const hands = fakeHands({}, { source, wire });
  const { archive, office } = house(hands);
  let one = office();
  const from = performance.now();
  await one.start({ tabId: 1, url: homePage, settings: { ...allOfIt, pages, atOnce: 6 } });
  const state = async () => (await archive.load('audit-1'))?.state;

  const moments: readonly (readonly [fault: string, strike: () => Promise<unknown>])[] = [
    ['worker killed', async () => (one = office())],
    [
      'page reloaded',
      async () => {
        hands.leave(1);
        await one.tabLoaded(1);
      },
    ],
    [
      'worker killed and page reloaded',
      async () => {
        one = office();
        hands.leave(1);
        await one.tabLoaded(1);
      },
    ],
    ['walker silent', async () => (hands.leave(1), (one = office()), one.lookAround())],
    ['site left and come back to', async () => (hands.leave(1), await one.holdAll('left-site'), one.resume('audit-1', 1))],
    [
      'connection lost',
      async () => (hands.connection.turn('off'), await soon(async () => (await state()) !== 'running'), hands.connection.turn('on')),
    ],
  ];
  while ((await state()) !== 'done') {
    const asked = hands.asked.length;
    const next = asked + 40 + Math.floor(chance() * (pages / 4));
    await soon(async () => hands.asked.length >= next || (await state()) === 'done', 120_000);
    const moment = moments[Math.floor(chance() * moments.length)];
    if (seed === null || moment === undefined || (await state()) !== 'running') continue;
    faults[moment[0]] = (faults[moment[0]] ?? 0) + 1;
    await moment[1]();
  }
  const result = await archive.result('audit-1');
  if (!result) throw new Error('The soak ended without a result.');
  const own = hands.asked.filter((url) => url.startsWith(fakeOrigin));
  return { result, faults, repeated: own.length - new Set(own).size, ms: performance.now() - from };
}
