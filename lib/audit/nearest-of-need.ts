import { clicksToAddress } from '../graph/clicks-to-address.ts';
import { clicksToKind, type NearestOfKind } from '../graph/clicks-to-kind.ts';
import { isSameOrigin } from '../model/address.ts';
import { correctionOf } from '../model/correction.ts';
import type { NeedDeclaration, VisitorId } from '../model/visitor.ts';
import type { Survey } from './facts/survey-site.ts';

/** The page that meets a need which asks for a kind of page: the one the user named, or else the nearest of the kinds. Null when it is on another host. */
export function nearestOfNeed(survey: Survey, visitor: VisitorId, need: NeedDeclaration): NearestOfKind | null {
  if ('fact' in need.measure) return null;
  const named = saidPlace(survey, visitor, need);
  if (named === null) return clicksToKind(survey.tree, need.measure.clicksTo);
  if (!isSameOrigin(named, survey.reading.origin)) return null;
  const way = clicksToAddress(survey.tree, named, survey.reading);
  return way === 'unread' ? null : way;
}

/** The address that the user named for a need, or null. */
function saidPlace({ reading }: Pick<Survey, 'reading'>, visitor: VisitorId, { id }: Pick<NeedDeclaration, 'id'>): string | null {
  const said = correctionOf(reading.corrections ?? [], visitor, id)?.says;
  return said && 'at' in said ? said.at : null;
}
