import type { PageKindId } from '../model/page-kind.ts';
import type { ReadPage } from '../model/site.ts';

/** Every address under which the pages of a kind are known. */
export function addressesOfKind(pages: readonly ReadPage[], kind: PageKindId): ReadonlySet<string> {
  return new Set(
    pages.filter((page) => page.kinds.some((guess) => guess.kind === kind)).flatMap((page) => [page.facts.url, page.facts.requestedUrl]),
  );
}
