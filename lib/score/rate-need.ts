import type { Evidence } from '../model/audit-export.ts';
import type { Fact } from '../model/fact.ts';
import { say } from '../model/say.ts';
import type { Curve, NeedOutcome } from '../model/visitor.ts';
import { shareOf } from './share-of.ts';

/** How much of a need is met by what is known, on a device whose pages were read but perhaps not drawn. */
export function rateNeed(fact: Fact, curve: Curve, device: { readonly laidOut: boolean }): NeedOutcome {
  if (fact.state === 'does-not-apply') return { state: 'does-not-apply', evidence: fact.evidence };
  if (fact.onLayout && !device.laidOut) return { state: 'not-known', evidence: [notDrawn()] };
  if (fact.state === 'not-known') return { state: 'not-known', evidence: fact.evidence };
  if (fact.state === 'absent') return { state: 'not-found', share: 0, low: 0, high: 0, evidence: fact.evidence };
  const worth = (value: number) => shareOf(curve, value + (fact.toll?.amount ?? 0));
  const share = worth(fact.value);
  const ends = [share, worth(fact.worst), worth(fact.best)];
  return { state: share > 0 ? 'found' : 'not-found', share, low: Math.min(...ends), high: Math.max(...ends), evidence: fact.evidence };
}

const notDrawn = (): Evidence => ({ url: '', selector: null, quote: '', note: say`No page was drawn at the size of a phone.` });
