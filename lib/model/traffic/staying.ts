import { bounds } from './usual.ts';
import type { Figures } from './figures.ts';
import type { ReadExport } from './read-export.ts';

/** What was told before and stays, since a file tells of a part of those visits only: of sources, or of Google's search alone. Null: nothing does. */
export const staying = (before: Figures | null, { pages, tool }: Pick<ReadExport, 'pages' | 'tool'>): Figures | null =>
  before !== null && before.visits > 0 && (pages.length === 0 || tool === 'search-console') ? before : null;

/** Whether a file tells of the visits that count already: of as many, but for what two tables of one time differ by. */
export const isOfSame = (visits: number, read: Pick<ReadExport, 'visits'>): boolean =>
  read.visits <= visits * bounds.mostOfTold && visits <= read.visits * bounds.mostOfTold;
