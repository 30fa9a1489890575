import { legsTo } from '../../graph/legs-to.ts';
import { visitorIds } from '../../model/visitor.ts';
import type { PathWish, WayTag } from '../../model/walked-path.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import type { Survey } from '../facts/survey-site.ts';
import { needsOf } from '../judge-visitors.ts';
import { nearestOfNeed } from '../nearest-of-need.ts';
import { kindLabel } from './kind-label.ts';

/** More would cover the page. Judgement. */
const mostTags = 6;

/** Where the ways to other needs begin on the page that a survey's tree begins at: one mark a link, the nearest need first. */
export function tagsOn(survey: Survey, wish: PathWish, catalog: AuditCatalog): readonly WayTag[] {
  const { tree } = survey;
  const found = visitorIds.flatMap((id) => {
    const visitor = catalog.visitors.find((one) => one.id === id);
    if (!visitor) return [];
    return needsOf(visitor, survey.site.kind).flatMap((need): readonly WayTag[] => {
      const isWished = need.id === wish.need && (id === wish.visitor || survey.goal?.kind === wish.need);
      if (isWished || !('clicksTo' in need.measure) || (need.only && !need.only.includes(survey.site.kind))) return [];
      const nearest = nearestOfNeed(survey, id, need);
      const legs = nearest && legsTo(tree, tree.where.empty(nearest.node));
      const first = legs?.[0]?.via;
      if (!first || 'does' in first || !nearest) return [];
      return [
        {
          to: first.to,
          kind: need.measure.clicksTo[0] ?? 'other',
          label: kindLabel(need.measure.clicksTo[0], catalog),
          clicks: nearest.clicks,
        },
      ];
    });
  });
  const byLink = new Map<string, WayTag>();
  for (const tag of found.toSorted((one, other) => one.clicks - other.clicks)) if (!byLink.has(tag.to)) byLink.set(tag.to, tag);
  // One need may be several visitors'.
  const named = new Map([...byLink.values()].toReversed().map((tag) => [tag.label, tag]));
  return [...named.values()].toReversed().slice(0, mostTags);
}
