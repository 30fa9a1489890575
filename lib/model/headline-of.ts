import type { Finding } from './audit-export.ts';
import { formInVain } from './form-in-vain.ts';

/** The finding that a whole site is told by: a form of the goal that leads nowhere, else the one that weighs most. A minor one is no headline. */
export function headlineOf(findings: readonly Finding[]): Finding | null {
  const [first] = findings;
  return formInVain(findings) ?? (first && first.severity !== 'minor' ? first : null);
}
