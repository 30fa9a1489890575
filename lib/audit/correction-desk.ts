import { normalizeAddress } from '../model/address.ts';
import { longestReason, subjectOf, type Correction } from '../model/correction.ts';
import type { AuditHouse } from './running-audit.ts';
import type { Rejudging } from './rejudging.ts';

/** Takes in what the user puts right of a site, keeps it for the site, and has its audit judged again. */
export interface CorrectionDesk {
  correct(auditId: string, put: Correction['put']): Promise<void>;
  /** Takes a correction back: what was recognised counts again. */
  undo(auditId: string, subject: string): Promise<void>;
}

export function createCorrectionDesk(world: AuditHouse & { readonly rejudging: Pick<Rejudging, 'mark'> }): CorrectionDesk {
  const { archive, shown, clock, rejudging } = world;
  return {
    async correct(auditId, put) {
      const record = await archive.load(auditId);
      const kept = tidy(put);
      if (!record || !kept) return;
      await shown.saveCorrection({ origin: record.origin, subject: subjectOf(kept), put: kept, correctedAt: clock.now() });
      await rejudging.mark(auditId);
    },
    async undo(auditId, subject) {
      const record = await archive.load(auditId);
      if (!record) return;
      await shown.forgetCorrection(record.origin, subject);
      await rejudging.mark(auditId);
    },
  };
}

/** With addresses as pages are known by and reasons of a bearable length; null for what is no address. */
function tidy(put: Correction['put']): Correction['put'] | null {
  if (put.about === 'page') {
    const url = normalizeAddress(put.url);
    return url === null ? null : { ...put, url };
  }
  if (!('at' in put.says)) return { ...put, says: { doesNotApply: put.says.doesNotApply.trim().slice(0, longestReason) } };
  const at = normalizeAddress(put.says.at);
  return at === null ? null : { ...put, says: { at } };
}
