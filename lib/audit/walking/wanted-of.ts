import { clicksToKind, type NearestOfKind } from '../../graph/clicks-to-kind.ts';
import { pageKindIds, type PageKindId } from '../../model/page-kind.ts';
import type { VisitorId } from '../../model/visitor.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import type { Survey } from '../facts/survey-site.ts';
import { needsOf } from '../judge-visitors.ts';
import { nearestOfNeed } from '../nearest-of-need.ts';

/** Something that a visitor can be walked to: a need of its own that asks for a kind of page, or a kind of page. */
export interface Wanted {
  /** The need's id, or the kind's. */
  readonly need: string;
  readonly kinds: readonly PageKindId[];
  /** Where it is met, as the survey's tree has it; null where it is not. */
  readonly nearest: NearestOfKind | null;
}

/** Answers and proof are measured by more than clicks; the way to their pages is asked for all the same. */
const besides: { readonly [V in VisitorId]: readonly PageKindId[] } = {
  informed: ['shipping-returns'],
  questioning: ['faq', 'shipping-returns'],
  doubtful: ['testimonials', 'guarantee'],
  uninformed: [],
};

/** All that a visitor can be walked to beside the goal, the needs in their order first. */
export function wantedOf(survey: Survey, visitor: VisitorId, { visitors }: Pick<AuditCatalog, 'visitors'>): readonly Wanted[] {
  const declared = visitors.find(({ id }) => id === visitor);
  const needs = (declared ? needsOf(declared, survey.site.kind) : []).flatMap((need): readonly Wanted[] => {
    if (!('clicksTo' in need.measure) || (need.only && !need.only.includes(survey.site.kind))) return [];
    return [{ need: need.id, kinds: need.measure.clicksTo, nearest: nearestOfNeed(survey, visitor, need) }];
  });
  const asked = new Set(needs.flatMap(({ kinds }) => kinds.slice(0, 1)));
  return [...needs, ...besides[visitor].filter((kind) => !asked.has(kind)).map((kind) => wantedKind(survey, kind))];
}

/** One need of a visitor; a kind of page is a need of whoever asks for it. Null for what is neither. */
export function wantedNeed(
  survey: Survey,
  { visitor, need }: { readonly visitor: VisitorId; readonly need: string },
  catalog: Pick<AuditCatalog, 'visitors'>,
): Wanted | null {
  const kind = pageKindIds.find((id) => id === need);
  return wantedOf(survey, visitor, catalog).find((one) => one.need === need) ?? (kind ? wantedKind(survey, kind) : null);
}

function wantedKind({ tree }: Survey, kind: PageKindId): Wanted {
  return { need: kind, kinds: [kind], nearest: clicksToKind(tree, [kind]) };
}
