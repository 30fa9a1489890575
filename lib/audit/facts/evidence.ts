import type { Evidence } from '../../model/audit-export.ts';
import type { Fact, MeasuredFact } from '../../model/fact.ts';
import { say } from '../../model/say.ts';

/** A note about a page; `quote` are words of the site itself. */
export const evidence = (note: string, more: Partial<Omit<Evidence, 'note'>> = {}): Evidence => ({
  url: '',
  selector: null,
  quote: '',
  ...more,
  note,
});

/** Not known, and why. */
export const notKnown = (why: string, where: Partial<Omit<Evidence, 'note'>> = {}): Fact => ({
  state: 'not-known',
  onLayout: false,
  evidence: [evidence(why, where)],
});

/** Not there, though every place was read; while some are not, not known. */
export const absentIf = (read: { readonly complete: boolean }, note: string): Fact =>
  read.complete
    ? { state: 'absent', onLayout: false, evidence: [evidence(note)] }
    : notKnown(say`Some pages on which it could stand are not read yet.`);

/** Looked for in vain, and where. */
export const sayLookedFor = ({ pages }: { readonly pages: readonly unknown[] }): string =>
  say`Looked for on all ${pages.length} pages read.`;

/** A value that nothing unread and no assumption could change, unless `worst` and `best` say so. */
export const measured = (value: number, more: Partial<Omit<MeasuredFact, 'state' | 'value'>> = {}): MeasuredFact => ({
  worst: value,
  best: value,
  count: 0,
  of: 0,
  onLayout: false,
  evidence: [],
  ...more,
  state: 'measured',
  value,
});
