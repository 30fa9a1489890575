import type { AuditExport } from '@/lib/model/audit-export.ts';
import { say, spokenTag } from '@/lib/model/say.ts';
import { titleShortener } from '@/lib/model/short-title.ts';

/** A page that an ad can lead to, and what it is called. */
export interface LandingChoice {
  readonly url: string;
  readonly title: string;
}

/** The pages that were read, as one looks for them in a list: Home first, the others by name; pages of one name by address. */
export function landingChoices({
  site,
  pages,
}: {
  readonly site: Pick<AuditExport['site'], 'start'>;
  readonly pages: readonly LandingChoice[];
}): readonly LandingChoice[] {
  const titleOf = titleShortener(pages);
  const { compare } = new Intl.Collator(spokenTag(), { numeric: true, ignorePunctuation: true });
  return pages
    .map((page) => ({ url: page.url, title: page.url === site.start ? say`Home` : titleOf(page) }))
    .toSorted(
      (one, other) =>
        Number(other.url === site.start) - Number(one.url === site.start) || compare(one.title, other.title) || compare(one.url, other.url),
    );
}
