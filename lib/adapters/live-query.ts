/** Tables that are watched. */
export type WatchedTable = 'audits' | 'progress' | 'results' | 'showings';

/** Calls back with what a query of one table gives, at once and whenever the table has changed; the answer ends it. */
export type LiveQuery = <T>(table: WatchedTable, query: () => Promise<T>, take: (value: T) => void) => () => void;
