import type { AuditRecord, AuditTrouble } from '../model/audit.ts';
import type { Placed, TabHands } from '../ports/tab-hands.ts';
import { isDiskFull } from './is-disk-full.ts';
import { startRunning, type AuditHouse, type RunningAudit } from './running-audit.ts';

export interface RosterWorld extends AuditHouse {
  readonly hands: TabHands;
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
}

export function createAuditRoster(world: RosterWorld): AuditRoster {
  const { archive, hands } = world;
  const running = new Map<string, RunningAudit>();
  /** Let go of, but not yet written down as waiting. */
  const leaving = new Map<string, Promise<void>>();

  const run = async (record: AuditRecord): Promise<RunningAudit> => {
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
    if (reader.turn === null) mindConnection(audit, hands);
    void audit.ended.then(async (trouble) => {
      if (trouble) await hold(record.id, trouble);
      if (running.get(record.id) === audit) running.delete(record.id);
      if (record.tabId !== null) await hands.keepAwake(record.tabId, 'free');
      await archive.prune(record.origin);
    });
    return audit;
  };

  const letGo = async (auditId: string, trouble: AuditTrouble) => {
    const live = running.get(auditId);
    running.delete(auditId);
    live?.drop();
    await live?.ended;
    const record = await archive.load(auditId);
    if (record === null || record.endedAt !== null) return;
    const change = { state: 'waiting', trouble, ...(live ? { workedMs: live.worked() } : {}) } as const;
    await archive.update(auditId, change).catch(async (error: unknown) => {
      if (!isDiskFull(error)) throw error;
      // Its early result can be made again at any time; the row that says why it waits must be written.
      await archive.dropResult(auditId);
      await archive.update(auditId, change);
    });
  };
  const hold = (auditId: string, trouble: AuditTrouble): Promise<void> => {
    const left = (leaving.get(auditId) ?? letGo(auditId, trouble)).finally(() => leaving.delete(auditId));
    leaving.set(auditId, left);
    return left;
  };

  const underWay = async () =>
    (await archive.inState('running', 'waiting')).filter(
      ({ id, state, trouble }) => !leaving.has(id) && (state === 'running' || trouble === 'offline'),
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
