import type { AuditExport } from '../model/audit-export.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { VisitorId } from '../model/visitor.ts';
import { isIn, reachesOf } from './changed-pages.ts';

/** A need that is met nowhere on the site. */
export interface SiteLack {
  readonly visitor: VisitorId;
  readonly need: string;
  readonly label: string;
  readonly kinds: readonly PageKindId[];
}

type Looked = Pick<AuditExport, 'visitors' | 'fixes' | 'pages' | 'site'>;

/**
 * What the site meets nowhere, the weightiest first, by the addresses that it is said of: of these, those on which the fixes for it would meet it;
 * where they would on none of them, Home, since it is looked for from there in vain.
 */
export function lacksByPage(audit: Looked, urls: readonly string[]): ReadonlyMap<string, readonly SiteLack[]> {
  const placed = lacksOfSite(audit).flatMap((lack) => {
    const on = urls.filter((url) => isMetOn(lack, url, audit));
    return (on.length > 0 ? on : [audit.site.start]).map((url) => ({ url, lack }));
  });
  return new Map([...Map.groupBy(placed, ({ url }) => url)].map(([url, there]) => [url, there.map(({ lack }) => lack)]));
}

function lacksOfSite({ visitors }: Looked): readonly SiteLack[] {
  return visitors
    .flatMap(({ id, device, devices }) =>
      devices[device].needs.flatMap(({ id: need, label, state, weight, kinds = [] }) =>
        state === 'not-found' ? [{ visitor: id, need, label, weight, kinds }] : [],
      ),
    )
    .toSorted((one, other) => other.weight - one.weight);
}

/** A fix for it is made on this page, and not on all alike. */
function isMetOn({ visitor, need }: SiteLack, url: string, { fixes, pages }: Looked): boolean {
  const kinds = pages.find((one) => one.url === url)?.kinds.map(({ kind }) => kind) ?? [];
  return fixes
    .filter(({ needs }) => needs.some((one) => one.visitor === visitor && one.need === need))
    .some((fix) => reachesOf(fix).some((reach) => reach !== 'every-page' && isIn(reach, url, { fix, kinds })));
}
