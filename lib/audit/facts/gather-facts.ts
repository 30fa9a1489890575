import { factNames, type Fact, type FactName, type SiteFacts } from '../../model/fact.ts';
import type { Visitor } from '../../model/visitor.ts';
import { notKnown } from './evidence.ts';
import type { Survey } from './survey-site.ts';

/** Computes all facts; those that depend on how a visitor walks, anew for each. */
export function gatherFacts(survey: Survey): (visitor: Visitor) => SiteFacts {
  void survey;
  const none = Object.fromEntries(factNames.map((name) => [name, notKnown('Not looked at yet.')])) as { [N in FactName]: Fact };
  return () => none;
}
