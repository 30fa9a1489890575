import type { Fix } from '../../model/fix-schema.ts';
import type { FixDeclaration, FixSite, Proposal } from '../../model/fix.ts';
import type { AskedLack } from './lacks-of.ts';

/** A fix before it was tried. */
export interface Proposed extends Omit<Fix, 'gains'> {
  readonly nearer: string | null;
}

/** Asks all declarations for all that is missing. What several ask for is proposed once, and answers them all. A declaration that throws proposes nothing. */
export function proposeFixes(site: FixSite, lacks: readonly AskedLack[], declared: readonly FixDeclaration[]): readonly Proposed[] {
  const found = new Map<string, Proposed>();
  for (const { id, effort, propose } of declared) {
    for (const { lack, needs } of lacks) {
      for (const { key, title, how, edit, where, nearer } of tried(() => propose(site, lack))) {
        const name = key === '' ? id : `${id}: ${key}`;
        const known = found.get(name) ?? {
          id: name,
          title,
          how,
          effort,
          edit: [...edit],
          where,
          needs: [],
          findings: [],
          nearer: nearer ?? null,
        };
        known.needs.push(...needs);
        if (lack.misses === 'finding') known.findings.push(lack.finding.id);
        found.set(name, known);
      }
    }
  }
  return [...found.values()];
}

function tried(propose: () => readonly Proposal[]): readonly Proposal[] {
  try {
    return propose();
  } catch {
    return [];
  }
}
