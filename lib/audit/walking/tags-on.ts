import { legsTo } from '../../graph/legs-to.ts';
import { visitorIds } from '../../model/visitor.ts';
import type { PathWish, WayTag } from '../../model/walked-path.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import type { Survey } from '../facts/survey-site.ts';
import { kindLabel, kindMet } from './kind-label.ts';
import { wantedOf } from './wanted-of.ts';

/** More would cover the page. Judgement. */
const mostTags = 6;

/** Where the ways to other needs begin on the page that a survey's tree begins at: one mark a link and a kind, the nearest first. */
export function tagsOn(survey: Survey, wish: PathWish, catalog: AuditCatalog): readonly WayTag[] {
  const { tree, graph } = survey;
  const found = visitorIds.flatMap((visitor) =>
    wantedOf(survey, visitor, catalog).flatMap(({ need, kinds, nearest }): readonly WayTag[] => {
      const legs = need === wish.need ? null : nearest && legsTo(tree, tree.where.empty(nearest.node));
      const first = legs?.[0]?.via;
      if (!first || 'does' in first || !nearest) return [];
      const kind = kindMet(graph.pages[nearest.node], kinds);
      return [{ to: first.to, kind, label: kindLabel(kind, catalog), clicks: nearest.clicks }];
    }),
  );
  const tags: WayTag[] = [];
  for (const tag of found.toSorted((one, other) => one.clicks - other.clicks))
    if (!tags.some(({ to, kind }) => to === tag.to || kind === tag.kind)) tags.push(tag);
  return tags.slice(0, mostTags);
}
