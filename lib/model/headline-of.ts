import type { Finding } from './audit-export.ts';

/** The finding that a whole site is told by: the one that weighs most. A minor one is no headline. */
export const headlineOf = ([first]: readonly Finding[]): Finding | null => (first && first.severity !== 'minor' ? first : null);
