import type { AuditArchive } from '../ports/audit-archive.ts';
import type { Send } from './popup-world.ts';

/** All that the report asks of the world. */
export interface ReportWorld {
  /** The audit that is shown; null where the address names none. */
  readonly auditId: string | null;
  /** One that it is compared with, or null. */
  readonly besideId: string | null;
  readonly archive: Pick<AuditArchive, 'follow'>;
  readonly send: Send;
}
