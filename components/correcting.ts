import { createContext } from 'react';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { Correction } from '@/lib/model/correction.ts';

/** What "Not right?" works with, wherever it stands. */
export interface Correcting {
  readonly origin: string;
  readonly corrections: AuditExport['corrections'];
  /** The page in the tab, when it is one of the site. */
  readonly tabUrl: string | null;
  readonly onCorrect: (does: { readonly put: Correction['put'] } | { readonly undo: string }) => void;
}

/** Null where nothing can be put right: while a check runs, and in pictures of it. */
export const CorrectingContext = createContext<Correcting | null>(null);
