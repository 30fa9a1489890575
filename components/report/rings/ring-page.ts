import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';
import type { Device } from '@/lib/model/page.ts';
import { familyOf, kindOf, type Family } from '../../page-families.ts';
import { titleShortener } from '@/lib/model/short-title.ts';

/** A page that is known but was not read: an outline in the rings. */
export interface UnreadPage {
  readonly url: string;
  /** Fewest from the start; null where no way is known. */
  readonly clicks: { readonly [D in Device]: number | null };
}

/** A page as the rings seat it. */
export interface RingPage {
  readonly url: string;
  /** Without the name of the site. */
  readonly name: string;
  readonly kind: PageKindId;
  readonly family: Family;
  /** On the device that is drawn; null where no way was found. */
  readonly clicks: number | null;
  readonly read: boolean;
}

/** What the rings are drawn from. */
export type RingAudit = Pick<AuditExport, 'site' | 'pages' | 'journeys' | 'goals'>;

/** The pages on one device; unread ones behind those that were read, taken for other. */
export function ringPages(audit: RingAudit, unread: readonly UnreadPage[], device: Device): readonly RingPage[] {
  const nameOf = titleShortener(audit.pages);
  const read = audit.pages.map((page): RingPage => {
    const isStart = page.url === audit.site.start;
    return {
      url: page.url,
      name: nameOf(page),
      kind: isStart ? 'home' : kindOf(page),
      family: isStart ? 'home' : familyOf(page),
      clicks: page.clicks[device],
      read: true,
    };
  });
  const further = unread.map(({ url, clicks }): RingPage => ({
    url,
    name: nameOf({ url, title: '' }),
    kind: 'other',
    family: 'other',
    clicks: clicks[device],
    read: false,
  }));
  return [...read, ...further];
}
