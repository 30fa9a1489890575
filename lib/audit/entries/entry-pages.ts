import type { Coverage } from '../../model/audit-export.ts';
import type { EntryPage } from '../../model/entry-page-schema.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { said } from '../../model/say.ts';
import type { GoalKind } from '../../model/settings.ts';
import type { NeedDeclaration, VisitorId } from '../../model/visitor.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import type { DeviceView, DeviceViews } from '../device-views.ts';
import { judgeVisitors, needsOf } from '../judge-visitors.ts';
import { nearestOfNeed } from '../nearest-of-need.ts';
import { chooseEntries, type Entry, type NamedEntries } from './choose-entries.ts';
import { viewsFrom } from './views-from.ts';

interface Judging {
  readonly catalog: AuditCatalog;
  readonly coverage: Coverage;
  readonly named: NamedEntries;
  /** Awaited between two pages, so that others have their turn. */
  readonly pause: () => Promise<void>;
}

/** What visitors meet who do not land on Home: the same judging, from the page in the tab, from one chosen by the user, and from one of each kind. */
export async function entryPages(views: DeviceViews, { catalog, coverage, named, pause }: Judging): Promise<readonly EntryPage[]> {
  const { survey } = views.desktop;
  return walkedFrom(views, chooseEntries(survey.tree, survey.reading, named), { catalog, coverage, pause });
}

/** The site as it is met from each of these pages. */
export async function walkedFrom(
  views: DeviceViews,
  entries: readonly Entry[],
  { catalog, coverage, pause }: Omit<Judging, 'named'>,
): Promise<readonly EntryPage[]> {
  const sought = mainNeeds(catalog, views.desktop.survey.site.kind);
  const rows: EntryPage[] = [];
  for (const entry of entries) {
    await pause();
    const seen = entry.page && viewsFrom(views, entry.url);
    rows.push({
      ...headOf(entry),
      devices: { desktop: seen && onDevice(seen.desktop, sought), phone: seen?.phone ? onDevice(seen.phone, sought) : null },
      visitors:
        seen && judgeVisitors(seen, { catalog, coverage }).map(({ id, score, low, high, device }) => ({ id, score, low, high, device })),
    });
  }
  return rows;
}

const headOf = ({ url, page, why, among }: Entry): Pick<EntryPage, 'url' | 'title' | 'why' | 'among'> => ({
  url,
  title: page?.facts.title ?? '',
  why,
  among,
});

interface Sought {
  readonly visitor: VisitorId;
  readonly need: NeedDeclaration;
  readonly kinds: readonly PageKindId[];
  readonly label: string;
}

/** Of each visitor the weightiest need that asks for a page, each kind of page once. */
function mainNeeds({ visitors, kinds: declared }: AuditCatalog, kind: DeviceView['survey']['site']['kind']): readonly Sought[] {
  const sought = new Map<string, Sought>();
  for (const visitor of visitors) {
    const pages = needsOf(visitor, kind).filter(({ measure, only }) => 'clicksTo' in measure && (!only || only.includes(kind)));
    const need = pages.reduce<NeedDeclaration | null>((most, one) => (most && most.weight >= one.weight ? most : one), null);
    if (!need || !('clicksTo' in need.measure)) continue;
    const kinds = need.measure.clicksTo;
    const label = said(declared.find(({ id }) => id === kinds[0])?.label ?? '');
    if (!sought.has(kinds.join(' '))) sought.set(kinds.join(' '), { visitor: visitor.id, need, kinds, label });
  }
  return [...sought.values()];
}

function onDevice({ survey }: DeviceView, sought: readonly Sought[]): NonNullable<EntryPage['devices']['desktop']> {
  const goals: Partial<Record<GoalKind, number | null>> = {};
  for (const [goal, { quickest }] of survey.figures) goals[goal] = quickest;
  return {
    goals,
    needs: sought.map(({ visitor, need, kinds, label }) => ({
      visitor,
      need: need.id,
      label,
      kinds: [...kinds],
      clicks: nearestOfNeed(survey, visitor, need)?.clicks ?? null,
    })),
  };
}
