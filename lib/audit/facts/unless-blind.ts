import type { Fact } from '../../model/fact.ts';
import type { Survey } from './survey-site.ts';

/** What was not found is not known where we could not have found it (see `whyBlind`). `counts`: the fact is a number of clicks or the like, of which 0 is the best. */
export function unlessBlind(fact: Fact, { blind }: Pick<Survey, 'blind'>, counts: 'shares' | 'clicks'): Fact {
  const nothing = fact.state === 'absent' || (fact.state === 'measured' && counts === 'shares' && fact.value === 0);
  if (blind === null || !nothing) return fact;
  return { state: 'not-known', onLayout: fact.onLayout, evidence: [{ url: '', selector: null, quote: '', note: blind }] };
}
