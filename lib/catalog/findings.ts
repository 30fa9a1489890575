import type { FindingDeclaration } from '../model/finding.ts';

/** Everything that can be found wrong. First listed wins a tie. */
export const findings: readonly FindingDeclaration[] = [];
