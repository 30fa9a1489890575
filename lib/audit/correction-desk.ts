import { normalizeAddress } from '../model/address.ts';
import { longestReason, subjectOf, type Correction } from '../model/correction.ts';
import { readOwnWords } from '../model/own-words.ts';
import { readPattern } from '../model/path-pattern.ts';
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
      const kept = record && tidy(put, record.origin);
      // One from a file says nothing of what is to be checked here.
      if (!record || !kept || record.importedAt !== undefined) return;
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

/** With addresses as pages are known by and reasons of a bearable length; null for what is no address, no pattern and no words. */
function tidy(put: Correction['put'], origin: string): Correction['put'] | null {
  switch (put.about) {
    case 'page': {
      const url = normalizeAddress(put.url);
      return url === null ? null : { ...put, url };
    }
    case 'need': {
      if (!('at' in put.says)) return { ...put, says: { doesNotApply: put.says.doesNotApply.trim().slice(0, longestReason) } };
      const at = normalizeAddress(put.says.at);
      return at === null ? null : { ...put, says: { at } };
    }
    case 'words': {
      const read = readOwnWords(put.words.join(', '));
      return 'words' in read ? { ...put, words: read.words } : null;
    }
    case 'path': {
      const read = readPattern(put.pattern, origin);
      return 'pattern' in read ? { ...put, pattern: read.pattern } : null;
    }
  }
}
