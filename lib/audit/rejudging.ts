import type { AuditRecord } from '../model/audit.ts';
import { isDiskFull } from './is-disk-full.ts';
import { judgeAgain } from './judge-again.ts';
import type { AuditHouse } from './running-audit.ts';

/** Judges audits again when the user has shown something that their results do not know of. */
export interface Rejudging {
  /** The result of an audit is out of date. One that has ended is judged at once; one that goes on takes it in by itself, and is judged when it has ended. */
  mark(auditId: string): Promise<void>;
  /** Judges what was marked and has ended: after a restart, and when an audit ends. */
  catchUp(): Promise<void>;
}

export function createRejudging(house: AuditHouse): Rejudging {
  const { archive } = house;
  /** One at a time. */
  let last: Promise<void> = Promise.resolve();

  const judge = async (record: AuditRecord): Promise<void> => {
    const result = await judgeAgain(record, house);
    if (result) await archive.saveResult(record.id, result);
    // What was shown meanwhile is not in it.
    const now = await archive.load(record.id);
    if (now?.toJudge === record.toJudge) await archive.update(record.id, { toJudge: 0 });
  };
  const judgeMarked = async (): Promise<void> => {
    for (;;) {
      const marked = (await archive.inState('done', 'stopped')).find(({ toJudge }) => (toJudge ?? 0) > 0);
      if (!marked) return;
      await judge(marked);
    }
  };
  const catchUp = (): Promise<void> => {
    last = last.then(judgeMarked).catch((error: unknown) => {
      if (!isDiskFull(error)) console.error('Floorwalker: a check could not be judged again', error);
    });
    return last;
  };
  return {
    async mark(auditId) {
      const record = await archive.load(auditId);
      if (!record) return;
      await archive.update(auditId, { toJudge: (record.toJudge ?? 0) + 1 });
      await catchUp();
    },
    catchUp,
  };
}
