import type { AuditRecord, AuditTrouble } from '../model/audit.ts';
import type { AuditSettings } from '../model/settings.ts';
import type { TurnReply, WalkerTurn } from '../model/walking.ts';
import type { TabHands } from '../ports/tab-hands.ts';
import { startRunning, type AuditHouse, type RunningAudit } from './running-audit.ts';

export interface OfficeWorld extends AuditHouse {
  readonly hands: TabHands;
  readonly newId: () => string;
}

export type OfficeReply =
  | { readonly outcome: 'started'; readonly auditId: string }
  | { readonly outcome: 'refused'; readonly trouble: 'not-a-website' | 'tab-unreachable' };

/** Owns the audits: starts, holds, resumes and ends them, and answers their walkers. Whatever it forgets, the archive knows. */
export interface AuditOffice {
  start(request: { readonly tabId: number; readonly url: string; readonly settings: AuditSettings }): Promise<OfficeReply>;
  pause(auditId: string): Promise<void>;
  resume(auditId: string, tabId: number): Promise<OfficeReply>;
  stop(auditId: string): Promise<void>;
  /** A walker's turn. Its answers have passed the door (messaging/check-answer.ts). */
  turn(from: { readonly tabId: number; readonly origin: string }, turn: WalkerTurn): Promise<TurnReply>;
  /** A tab has loaded a page: its walker, if it had one, is gone. */
  tabLoaded(tabId: number): Promise<void>;
  tabClosed(tabId: number): Promise<void>;
  /** Looks after audits whose tab is silent. */
  lookAround(): Promise<void>;
  /** Everything that ran is held: the browser was restarted, or the extension replaced. */
  holdAll(trouble: AuditTrouble): Promise<void>;
}

/** A walker that was not heard of for so long is looked for: two held turns. */
const silentMs = 45_000;
const dismissed: TurnReply = { orders: [], stored: [], dismissed: true };

export function createAuditOffice(world: OfficeWorld): AuditOffice {
  const { archive, clock, hands } = world;
  const running = new Map<string, RunningAudit>();

  const run = async (record: AuditRecord): Promise<RunningAudit> => {
    const reader = await hands.openReader(record.origin);
    const known = running.get(record.id);
    if (known) return known;
    const audit = startRunning(record, reader, world);
    running.set(record.id, audit);
    void audit.ended.then(async () => {
      if (running.get(record.id) === audit) running.delete(record.id);
      if (record.tabId !== null) await hands.keepAwake(record.tabId, 'free');
    });
    return audit;
  };

  /** Runs a record with a walker put into its tab; null when the browser does not let us. */
  const runInTab = async (record: AuditRecord): Promise<RunningAudit | null> => {
    const audit = await run(record);
    if (audit.reader.turn === null || record.tabId === null) return audit;
    if (await hands.placeWalker(record.tabId)) {
      await hands.keepAwake(record.tabId, 'awake');
      return audit;
    }
    audit.drop();
    return null;
  };

  const hold = async (auditId: string, trouble: AuditTrouble) => {
    running.get(auditId)?.drop();
    await archive.update(auditId, { state: 'waiting', trouble });
  };

  const runningIn = async (tabId: number) => (await archive.inState('running')).filter((record) => record.tabId === tabId);

  return {
    async start({ tabId, url, settings }) {
      if (!/^https?:/.test(url) || !URL.canParse(url)) return { outcome: 'refused', trouble: 'not-a-website' };
      for (const record of (await archive.inState('running', 'paused')).filter((one) => one.tabId === tabId))
        await hold(record.id, 'left-site');
      const { origin } = new URL(url);
      const record: AuditRecord = {
        id: world.newId(),
        origin,
        from: url,
        tabId,
        settings,
        state: 'running',
        trouble: null,
        startedAt: clock.now(),
        endedAt: null,
        workedMs: 0,
        basedOn: null,
      };
      await archive.create(record);
      if (await runInTab(record)) return { outcome: 'started', auditId: record.id };
      await archive.remove(record.id);
      return { outcome: 'refused', trouble: 'tab-unreachable' };
    },
    async pause(auditId) {
      await running.get(auditId)?.pause();
    },
    async resume(auditId, tabId) {
      const live = running.get(auditId);
      if (live && live.record.tabId === tabId && (live.reader.turn === null || (await hands.placeWalker(tabId)))) {
        await live.goOn();
        return { outcome: 'started', auditId };
      }
      live?.drop();
      const kept = await archive.load(auditId);
      if (!kept) return { outcome: 'refused', trouble: 'tab-unreachable' };
      const record: AuditRecord = { ...kept, tabId, state: 'running', trouble: null };
      await archive.update(auditId, { tabId, state: 'running', trouble: null });
      await live?.ended;
      if (await runInTab(record)) return { outcome: 'started', auditId };
      await hold(auditId, kept.trouble ?? 'tab-silent');
      return { outcome: 'refused', trouble: 'tab-unreachable' };
    },
    async stop(auditId) {
      const record = await archive.load(auditId);
      if (!record) return;
      const live = running.get(auditId);
      if (live) live.stop();
      else (await run(record)).scoreKept();
    },
    async turn(from, turn) {
      const { answers } = turn;
      // Turns are many: the archive is asked only after a restart.
      const known = [...running.values()].findLast((audit) => audit.record.tabId === from.tabId)?.record;
      const live = known ?? (await runningIn(from.tabId))[0];
      if (!live) return dismissed;
      if (live.origin !== from.origin) {
        await hold(live.id, 'left-site');
        return dismissed;
      }
      await Promise.all(
        answers.map((answer) =>
          answer.kind === 'page' ? archive.saveAnswer(live.id, answer.answer) : archive.saveText(live.id, answer.url, answer.text),
        ),
      );
      const audit = running.get(live.id) ?? (await run(live));
      return (await audit.reader.turn?.(turn)) ?? dismissed;
    },
    async tabLoaded(tabId) {
      for (const record of await runningIn(tabId)) {
        const audit = await run(record);
        if (audit.reader.turn !== null && !(await hands.placeWalker(tabId))) await hold(record.id, 'left-site');
      }
    },
    async tabClosed(tabId) {
      for (const record of (await archive.inState('running', 'paused')).filter((one) => one.tabId === tabId)) {
        if (running.get(record.id)?.reader.turn !== null) await hold(record.id, 'tab-closed');
      }
    },
    async lookAround() {
      for (const record of await archive.inState('running')) {
        const live = running.get(record.id);
        const heardAt = live?.reader.heardAt() ?? null;
        if (live && (live.reader.turn === null || (heardAt !== null && clock.now() - heardAt < silentMs))) continue;
        if (record.tabId === null || !(await runInTab(record))) await hold(record.id, 'tab-silent');
      }
    },
    async holdAll(trouble) {
      for (const record of await archive.inState('running', 'paused')) await hold(record.id, trouble);
    },
  };
}
