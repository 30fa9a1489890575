import type { AuditExport } from './audit-export.ts';
import type { DrivingAwayRow } from './first-impression-schema.ts';
import type { FirstLook, Overlay } from './page-looks.ts';
import type { Device, PageFacts } from './page.ts';
import type { PageText } from './text-schema.ts';

/** What the result tells already: measured once, judged here. */
export interface ToldMet {
  readonly proof: NonNullable<AuditExport['proof']>;
  /** How hard the text of a page is to read. */
  readonly textOf: (page: PageFacts) => PageText;
  /** Null where the user did not open it. */
  readonly checkout: AuditExport['checkout'] | null;
  /** A fact of "driving away", by its id; null without one. */
  readonly fact: (id: string) => DrivingAwayRow['facts'][number] | null;
  /** What lay over the first page when it had loaded and asks neither about cookies nor age nor country; null where that cannot be told. */
  readonly overlays: (
    device: Device,
  ) => { readonly url: string; readonly as: FirstLook['as']; readonly overlays: readonly Overlay[] } | null;
}
