import type { AuditExport } from '../../model/audit-export.ts';
import type { ClicksByDevice, WayFromHere } from '../../model/page-here.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { isKind } from '../../model/site.ts';
import { visitorIds } from '../../model/visitor.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import type { Survey } from '../facts/survey-site.ts';
import { kindMet } from '../walking/kind-label.ts';
import { wantedOf, type Wanted } from '../walking/wanted-of.ts';

/** More would be a list to read instead of a board. Judgement. */
const mostWays = 9;

interface Surveys {
  readonly desktop: Survey;
  readonly phone: Survey | null;
}

interface Told {
  readonly catalog: AuditCatalog;
  readonly audit: Pick<AuditExport, 'visitors' | 'coverage'>;
}

/** Clicks from a page to the goal, then to each kind of page that a visitor looks for, each once. `from`: surveys that begin at the page. */
export function waysFromHere(from: Surveys, told: Told): readonly WayFromHere[] {
  const goal = from.desktop.goal?.kind;
  const ways: WayFromHere[] = [];
  if (goal) {
    const clicks = byDevice(from, ({ figures }) => figures.get(goal)?.quickest ?? null);
    ways.push({ to: { goal }, visitor: 'informed', need: goal, clicks, state: isReached(clicks) ? 'found' : 'no-way' });
  }
  const seen = new Set<PageKindId>();
  for (const visitor of visitorIds) {
    for (const wanted of wantedOf(from.desktop, visitor, told.catalog)) {
      const kind = wanted.nearest ? kindMet(from.desktop.graph.pages[wanted.nearest.node], wanted.kinds) : wanted.kinds[0];
      if (!kind || seen.has(kind) || !applies(told.audit, visitor, wanted)) continue;
      seen.add(kind);
      const onDevice = (survey: Survey): Wanted | undefined =>
        wantedOf(survey, visitor, told.catalog).find(({ need }) => need === wanted.need);
      const clicks = byDevice(from, (survey) => onDevice(survey)?.nearest?.clicks ?? null);
      ways.push({
        to: { kind },
        visitor,
        need: wanted.need,
        clicks,
        state: stateOf(clicks, wanted, { survey: from.desktop, told, visitor }),
      });
    }
  }
  return ways.slice(0, mostWays);
}

const isReached = ({ desktop, phone }: ClicksByDevice): boolean => desktop !== null || phone !== null;

function byDevice({ desktop, phone }: Surveys, clicksOn: (survey: Survey) => number | null): ClicksByDevice {
  return { desktop: clicksOn(desktop), phone: phone && clicksOn(phone) };
}

/** What the user said does not apply, and what such a site cannot have, is not listed. */
function applies({ visitors }: Told['audit'], visitor: string, { need }: Pick<Wanted, 'need'>): boolean {
  return needIn(visitors, visitor, need)?.state !== 'does-not-apply';
}

function needIn(visitors: AuditExport['visitors'], visitor: string, need: string) {
  return visitors.find(({ id }) => id === visitor)?.devices.desktop.needs.find(({ id }) => id === need);
}

function stateOf(
  clicks: ClicksByDevice,
  { need, kinds }: Wanted,
  { survey, told, visitor }: { readonly survey: Survey; readonly told: Told; readonly visitor: string },
): WayFromHere['state'] {
  if (isReached(clicks)) return 'found';
  const isThere = survey.graph.pages.some((page) => kinds.some((kind) => isKind(page, kind)));
  if (isThere) return 'no-way';
  const judged = needIn(told.audit.visitors, visitor, need)?.state;
  if (judged === 'not-found' || judged === 'not-known') return judged;
  return told.audit.coverage.complete ? 'not-found' : 'not-known';
}
