import type { AuditRecord, AuditTrouble } from '../model/audit.ts';
import type { Placed, TabHands } from '../ports/tab-hands.ts';
import { isDiskFull } from './is-disk-full.ts';
import type { Rejudging } from './rejudging.ts';
import { startRunning, type AuditHouse, type RunningAudit } from './running-audit.ts';

export interface RosterWorld extends AuditHouse {
  readonly hands: TabHands;
  readonly rejudging: Pick<Rejudging, 'catchUp'>;
}

/** Which audits are under way: those in memory, and those that only the archive knows of after a restart. */
export interface AuditRoster {
  /** Those in memory. */
  live(): readonly RunningAudit[];
  get(auditId: string): RunningAudit | null;
  /** Audits that go on by themselves as soon as they can: those that run, and those without a connection. */
  underWay(): Promise<readonly AuditRecord[]>;
  /** The audit under way in a tab; a certain one when its id is given. */
  inTab(tabId: number, auditId: string | null): Promise<AuditRecord | null>;
  run(record: AuditRecord): Promise<RunningAudit>;
  /** Runs a record, with a walker put into its tab where it takes one. */
  runInTab(record: AuditRecord): Promise<Placed>;
  /** Lets go of an audit; it waits until the user goes on with it. One that has ended meanwhile stays as it is. */
  hold(auditId: string, trouble: AuditTrouble): Promise<void>;
  /** Resolves when nobody is letting go of the audit any more. */
  settled(auditId: string): Promise<void>;
  /** Writes down what there was no room for; false when there is still none. */
  writeDown(): Promise<boolean>;
}

export function createAuditRoster(world: RosterWorld): AuditRoster {
  const { archive, hands } = world;
  const running = new Map<string, RunningAudit>();
  /** Let go of, but not yet written down as waiting. */
  const leaving = new Map<string, Promise<void>>();
  /** Let go of, and there was no room even for that: to be written down later. */
  const unwritten = new Map<string, AuditTrouble>();

  const run = async (record: AuditRecord): Promise<RunningAudit> => {
    unwritten.delete(record.id);
    const known = running.get(record.id);
    if (known) return known;
    const reader = await hands.openReader(record);
    const quicker = running.get(record.id);
    if (quicker) {
      reader.close();
      return quicker;
    }
    const audit = startRunning(record, reader, world);
    running.set(record.id, audit);
    if (reader.turn === null && !reader.isOffline) mindConnection(audit, hands);
    void audit.ended.then(async (trouble) => {
      if (trouble) await hold(record.id, trouble);
      if (running.get(record.id) === audit) running.delete(record.id);
      if (record.tabId !== null) await hands.keepAwake(record.tabId, 'free');
      await world.rejudging.catchUp();
      await archive.prune(record.origin).catch((error: unknown) => console.warn('Floorwalker: old checks could not be deleted', error));
    });
    return audit;
  };

  const letGo = async (auditId: string, trouble: AuditTrouble) => {
    const live = running.get(auditId);
    running.delete(auditId);
    live?.drop();
    await live?.ended;
    const change = { state: 'waiting', trouble, ...(live ? { workedMs: live.worked() } : {}) } as const;
    try {
      if ((await archive.load(auditId))?.endedAt === null) await archive.update(auditId, change);
      unwritten.delete(auditId);
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      unwritten.set(auditId, trouble);
      // Its early result can be made again at any time.
      await archive.dropResult(auditId).catch(() => undefined);
    }
  };
  const hold = (auditId: string, trouble: AuditTrouble): Promise<void> => {
    const left = (leaving.get(auditId) ?? letGo(auditId, trouble)).finally(() => leaving.delete(auditId));
    leaving.set(auditId, left);
    return left;
  };

  const underWay = async () =>
    (await archive.inState('running', 'waiting')).filter(
      ({ id, state, trouble }) => !leaving.has(id) && !unwritten.has(id) && (state === 'running' || trouble === 'offline'),
    );

  return {
    live: () => [...running.values()],
    get: (auditId) => running.get(auditId) ?? null,
    underWay,
    async inTab(tabId, auditId) {
      const isMeant = (record: AuditRecord) => record.tabId === tabId && (auditId === null || record.id === auditId);
      // Turns are many: the archive is asked only after a restart.
      const live = [...running.values()].findLast(({ record }) => isMeant(record));
      return live?.record ?? (await underWay()).findLast(isMeant) ?? null;
    },
    run,
    async runInTab(record) {
      const audit = await run(record);
      if (audit.reader.turn === null) return 'placed';
      const placed = record.tabId === null ? 'tab-closed' : await hands.placeWalker(record.tabId);
      if (placed === 'placed' && record.tabId !== null) await hands.keepAwake(record.tabId, 'awake');
      return placed;
    },
    hold,
    settled: async (auditId) => leaving.get(auditId),
    async writeDown() {
      for (const [auditId, trouble] of unwritten) await hold(auditId, trouble);
      return unwritten.size === 0;
    },
  };
}

/** An audit that needs no walker waits by the connection of this machine. */
function mindConnection(audit: RunningAudit, { connection }: TabHands): void {
  const mind = () => {
    if (!connection.isOnline() && audit.pausedBy === null) void audit.pause('offline');
    else if (connection.isOnline() && audit.pausedBy === 'offline') void audit.goOn();
  };
  const over = new AbortController();
  connection.watch(mind, over.signal);
  void audit.ended.then(() => over.abort());
  mind();
}
