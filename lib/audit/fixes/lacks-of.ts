import type { Finding, VisitorScore } from '../../model/audit-export.ts';
import type { Lack } from '../../model/fix.ts';
import type { Fix } from '../../model/fix-schema.ts';
import type { SiteKind, Visitor } from '../../model/visitor.ts';
import { needsOf } from '../judge-visitors.ts';

/** What is missing, and the needs that lose points by it; a finding has none of its own. */
export interface AskedLack {
  readonly lack: Lack;
  readonly needs: Fix['needs'];
}

/** What visitors miss on either device, each once, in the order of the visitors and their lists; then the findings. What is not known is not missed. */
export function lacksOf(
  scores: readonly VisitorScore[],
  { visitors, kind, findings }: { readonly visitors: readonly Visitor[]; readonly kind: SiteKind; readonly findings: readonly Finding[] },
): readonly AskedLack[] {
  const missed = new Map<string, { readonly lack: Lack; readonly needs: Fix['needs'] }>();
  for (const visitor of visitors) {
    const score = scores.find(({ id }) => id === visitor.id);
    if (!score) continue;
    for (const { id, measure } of needsOf(visitor, kind)) {
      const rated = [score.devices.desktop, score.devices.phone].map(({ needs }) => needs.find((need) => need.id === id));
      if (!rated.some((need) => need && (need.state === 'found' || need.state === 'not-found') && need.points < need.weight)) continue;
      const lack: Lack = 'fact' in measure ? { misses: 'fact', fact: measure.fact } : { misses: 'kinds', kinds: measure.clicksTo };
      const asked = missed.get(JSON.stringify(lack)) ?? { lack, needs: [] };
      asked.needs.push({ visitor: visitor.id, need: id });
      missed.set(JSON.stringify(lack), asked);
    }
  }
  return [...missed.values(), ...findings.map((finding): AskedLack => ({ lack: { misses: 'finding', finding }, needs: [] }))];
}
