import type { BarrierRule, RuleOutcome } from '../model/barrier.ts';
import type { Opener, PageLayout, SeenElement } from '../model/layout.ts';

/** More that is known of the elements of a page. */
interface MoreBarriers {
  readonly of: ReadonlyMap<Element, readonly BarrierRule[]>;
  readonly outcomes: readonly RuleOutcome[];
}

/** A layout with what else was found to be wrong with its links and buttons; `elementOf` as `SeeContext.onSeen` told. */
export function withBarriers(
  layout: PageLayout,
  { of, outcomes }: MoreBarriers,
  elementOf: ReadonlyMap<SeenElement | Opener, Element>,
): PageLayout {
  const add = <Part extends SeenElement | Opener>(part: Part): Part => {
    const element = elementOf.get(part);
    const more = element && of.get(element);
    return more ? { ...part, barriers: [...more, ...(part.barriers ?? [])] } : part;
  };
  return {
    ...layout,
    elements: layout.elements.map((seen) => ({ ...add(seen), openers: seen.openers.map(add) })),
    rules: [...(layout.rules ?? []), ...outcomes],
  };
}
