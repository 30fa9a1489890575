import type { WhatIf } from '../model/what-if.ts';

/** What becomes of a check with the fixes that are switched on in an open report, for the other views of the same check. */
export interface TriedFixes {
  /** Null: none is switched on any more, or the report is left. */
  tell(auditId: string, whatIf: WhatIf | null): void;
  /** Calls back with what is tried, at once where a report is open that tries something, and whenever it changes, until aborted. */
  watch(auditId: string, onChange: (whatIf: WhatIf | null) => void, signal: AbortSignal): void;
}
