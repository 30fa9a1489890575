import type { Finding } from './audit-export.ts';

/** The finding that a form of the goal leads nowhere, if it is among these: as long as it is so, nothing else that is said of the site helps. */
export const formInVain = (findings: readonly Finding[]): Finding | null => findings.find(({ id }) => id === 'lost-goal-form') ?? null;
