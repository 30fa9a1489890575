import type { AuditRecord, AuditTrouble } from '../model/audit.ts';
import { ownRules } from '../model/correction.ts';
import type { AuditSettings } from '../model/settings.ts';
import type { TurnReply, WalkerTurn } from '../model/walking.ts';
import { createAuditRoster, type RosterWorld } from './audit-roster.ts';
import { auditToRepeat } from './earlier-reading.ts';
import { namedPages } from './named-pages.ts';
import { isDiskFull } from './is-disk-full.ts';
import type { RunningAudit } from './running-audit.ts';

export interface OfficeWorld extends RosterWorld {
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
  /** The user took the permission for a site back. */
  permissionLost(): Promise<void>;
  /** Looks after audits whose tab is silent or whose background was stopped. False when nothing is left to look after. */
  lookAround(): Promise<boolean>;
  /** Everything that ran is held: the browser was restarted, or the extension replaced. */
  holdAll(trouble: AuditTrouble): Promise<void>;
}

/** A walker that was not heard of for so long is looked for: two held turns. */
const silentMs = 45_000;
const dismissed: TurnReply = { audit: null, orders: [], stored: [], dismissed: true };

export function createAuditOffice(world: OfficeWorld): AuditOffice {
  const { archive, clock, hands } = world;
  const roster = createAuditRoster(world);
  const { hold } = roster;

  /** By audit: the newest turn heard of. */
  const heard = new Map<string, WalkerTurn>();

  /** A turn that was overtaken knows less of the connection than the one before it. */
  const mindWalker = async (audit: RunningAudit, turn: WalkerTurn) => {
    const last = heard.get(audit.record.id);
    if (last && last.walker.token === turn.walker.token && last.number > turn.number) return;
    heard.set(audit.record.id, { ...turn, answers: [] });
    if (!turn.online && audit.pausedBy === null) await audit.pause('offline');
    else if (turn.online && audit.pausedBy === 'offline') await audit.goOn();
    await audit.mindSight(turn.sight === 'awaited');
  };

  /** Stores what a walker brought; false when there is no room for it. */
  const store = async (auditId: string, answers: WalkerTurn['answers']): Promise<boolean> => {
    try {
      await Promise.all(
        answers.map(async (answer) => {
          if (answer.kind === 'page') await archive.saveAnswer(auditId, answer.answer);
          else if (answer.kind === 'text') await archive.saveText(auditId, answer.url, answer.text);
          else if (answer.kind === 'layout') await archive.saveLayouts(auditId, answer.url, answer.layouts);
        }),
      );
      return true;
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      return false;
    }
  };

  return {
    async start({ tabId, url, settings }) {
      if (!/^https?:/.test(url) || !URL.canParse(url)) return { outcome: 'refused', trouble: 'not-a-website' };
      for (const older of [...(await roster.underWay()), ...(await archive.inState('paused'))])
        if (older.tabId === tabId) await hold(older.id, 'left-site');
      const { origin } = new URL(url);
      const named = await namedPages(world.shown, origin);
      const rules = ownRules(await world.shown.corrections(origin));
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
        ...(named.length > 0 ? { named } : {}),
        ...(rules.length > 0 ? { rules } : {}),
        basedOn: await auditToRepeat(archive, { origin, settings }),
      };
      await archive.create(record);
      if ((await roster.runInTab(record)) === 'placed') return { outcome: 'started', auditId: record.id };
      await hold(record.id, 'left-site');
      await archive.remove(record.id);
      return { outcome: 'refused', trouble: 'tab-unreachable' };
    },
    async pause(auditId) {
      const live = roster.get(auditId);
      if (live) return live.pause('user');
      if ((await archive.load(auditId))?.state === 'running') await archive.update(auditId, { state: 'paused', trouble: null });
    },
    async resume(auditId, tabId) {
      await roster.settled(auditId);
      const kept = await archive.load(auditId);
      if (!kept || kept.endedAt !== null) return { outcome: 'refused', trouble: 'tab-unreachable' };
      const live = roster.get(auditId);
      const isAtHome = live?.record.tabId === tabId && (live.reader.turn === null || !(await hands.readsAlone(kept.origin)));
      if (live && isAtHome) await live.goOn();
      else {
        if (live) await hold(auditId, kept.trouble ?? 'tab-silent');
        await archive.update(auditId, { tabId, state: 'running', trouble: null });
      }
      const placed = await roster.runInTab({ ...kept, tabId, state: 'running', trouble: null });
      if (placed === 'placed') return { outcome: 'started', auditId };
      await hold(auditId, kept.trouble ?? placed);
      return { outcome: 'refused', trouble: 'tab-unreachable' };
    },
    async stop(auditId) {
      await roster.settled(auditId);
      const record = await archive.load(auditId);
      if (!record || record.endedAt !== null) return;
      const live = roster.get(auditId);
      if (live) live.stop();
      else (await roster.run(record)).scoreKept();
    },
    async turn(from, turn) {
      const record = await roster.inTab(from.tabId, turn.audit);
      if (!record) return dismissed;
      if (record.origin !== from.origin) {
        await hold(record.id, 'left-site');
        return dismissed;
      }
      if (!(await store(record.id, turn.answers))) {
        await hold(record.id, 'disk-full');
        return dismissed;
      }
      const audit = await roster.run(record);
      await mindWalker(audit, turn);
      return (await audit.reader.turn?.(turn)) ?? dismissed;
    },
    async tabLoaded(tabId) {
      for (const record of await roster.underWay()) {
        if (record.tabId !== tabId) continue;
        const placed = await roster.runInTab(record);
        if (placed === 'placed') continue;
        // What stands in a tab without a connection is the browser's own page; the site comes back with the connection.
        const isOffline = placed !== 'tab-closed' && (record.trouble === 'offline' || !hands.connection.isOnline());
        await hold(record.id, isOffline ? 'offline' : placed);
      }
    },
    async tabClosed(tabId) {
      for (const { id, origin, tabId: own } of await roster.underWay())
        if (own === tabId && !(await hands.readsAlone(origin))) await hold(id, 'tab-closed');
    },
    async permissionLost() {
      for (const { record, reader } of roster.live())
        if (reader.turn === null && !(await hands.readsAlone(record.origin))) await hold(record.id, 'needs-permission');
    },
    async lookAround() {
      if (!(await roster.writeDown())) return true;
      await world.rejudging.catchUp();
      for (const record of await roster.underWay()) {
        const live = roster.get(record.id);
        const heardAt = live?.reader.heardAt() ?? null;
        if (live && (live.reader.turn === null || (heardAt !== null && clock.now() - heardAt < silentMs))) continue;
        // A walker without a connection keeps still, and tells when it is back.
        if (record.trouble === 'offline' && !(await hands.readsAlone(record.origin))) continue;
        const placed = await roster.runInTab(record);
        if (placed !== 'placed') await hold(record.id, placed);
      }
      return (await roster.underWay()).length > 0;
    },
    async holdAll(trouble) {
      for (const { id } of await roster.underWay()) await hold(id, trouble);
    },
  };
}
