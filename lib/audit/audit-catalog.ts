import type { Catalog } from '../model/catalog.ts';
import type { EarlyFact } from '../model/early/early-fact.ts';
import type { FindingDeclaration } from '../model/finding.ts';
import type { FixDeclaration } from '../model/fix.ts';
import type { LaunchCheck } from '../model/launch.ts';
import type { Visitor } from '../model/visitor.ts';

/** All lists that an audit works from; the entrypoints hand them in, so that nothing in between imports a declaration. */
export interface AuditCatalog extends Catalog {
  /** The four, in the order of `visitorIds`. */
  readonly visitors: readonly Visitor[];
  readonly findings: readonly FindingDeclaration[];
  readonly fixes: readonly FixDeclaration[];
  readonly launch: readonly LaunchCheck[];
  readonly earlyFacts: readonly EarlyFact[];
}
