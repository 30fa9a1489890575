import type { Figures } from './figures.ts';
import type { ReadExport } from './read-export.ts';

/** What was told before and stays, since a file tells of a part of those visits only: of sources, or of Google's search alone. Null: nothing does. */
export const staying = (before: Figures | null, { pages, tool }: Pick<ReadExport, 'pages' | 'tool'>): Figures | null =>
  before !== null && before.visits > 0 && (pages.length === 0 || tool === 'search-console') ? before : null;

/** Two tables of one time differ by hardly more: some visits have no source. Our own judgement. */
const hardly = 0.02;

/** Whether a file tells of as many visits as count already. */
export const isOfSame = (visits: number, read: Pick<ReadExport, 'visits'>): boolean => Math.abs(read.visits - visits) <= visits * hardly;
