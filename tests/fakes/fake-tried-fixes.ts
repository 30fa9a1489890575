import type { WhatIf } from '@/lib/model/what-if.ts';
import type { TriedFixes } from '@/lib/ports/tried-fixes.ts';

/** The channel between views of one check, in memory and at once. */
export function fakeTriedFixes(): TriedFixes & { readonly told: ReadonlyMap<string, WhatIf | null> } {
  const told = new Map<string, WhatIf | null>();
  const ears = new Map<(whatIf: WhatIf | null) => void, string>();
  return {
    told,
    tell(auditId, whatIf) {
      told.set(auditId, whatIf);
      for (const [onChange, of] of ears) if (of === auditId) onChange(whatIf);
    },
    watch(auditId, onChange, signal) {
      ears.set(onChange, auditId);
      signal.addEventListener('abort', () => ears.delete(onChange), { once: true });
      const now = told.get(auditId);
      if (now) onChange(now);
    },
  };
}
