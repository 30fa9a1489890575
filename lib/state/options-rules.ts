import type { AuditSummary } from '../model/audit-summary.ts';
import { subjectOf, type Correction, type OwnRule } from '../model/correction.ts';
import type { KeptAudit } from '../ports/audit-history.ts';
import type { OptionsStore, PartOf } from './options-store.ts';
import type { OptionsWorld } from './options-world.ts';

/** What became of the last check of the site when a rule was tried on it. */
export type Trial =
  | { readonly phase: 'judging' }
  /** `after` is null where the pages of that check are not kept any more: the rule counts from the next one on. */
  | { readonly phase: 'judged'; readonly rule: OwnRule; readonly before: AuditSummary; readonly after: AuditSummary | null };

export interface RulesPart {
  /** The site whose words and patterns are looked at; null while no check has ended with a result. */
  readonly site: string | null;
  /** Its rules, the oldest first. */
  readonly rules: readonly Correction[];
  readonly trial: Trial | null;
  chooseSite(origin: string): void;
  /** Keeps a rule for the site and has its last check judged by it. Words are added to those that the kind has. */
  tryRule(rule: OwnRule): Promise<void>;
  /** Takes a rule back; `subjectOf` it. */
  takeBack(subject: string): Promise<void>;
}

export function createRulesPart({ world, get, set, may }: PartOf): RulesPart {
  const change = async (rule: OwnRule, does: { readonly put: OwnRule } | { readonly undo: string }): Promise<void> => {
    const last = lastOwn(get().audits ?? [], get().site);
    if (!last?.summary) return;
    const { summary: before, record } = last;
    set({ trial: { phase: 'judging' } });
    await may(() => world.send('correct', { auditId: record.id, does }));
    const listed = (await may(() => world.history.list())) ?? [];
    const after = listed.find((one) => one.record.id === record.id)?.summary ?? null;
    const isNew = 'put' in does && !get().rules.some(({ subject }) => subject === subjectOf(rule));
    // A result that tells of no more than before was not judged: its pages are not kept any more.
    const isJudged = !isNew || (after?.corrections ?? 0) > before.corrections;
    set({ trial: { phase: 'judged', rule, before, after: isJudged ? after : null } });
    await refreshRules({ getState: get, setState: set }, world);
  };
  return {
    site: null,
    rules: [],
    trial: null,
    chooseSite(site) {
      set({ site, rules: [], trial: null });
      void refreshRules({ getState: get, setState: set }, world);
    },
    tryRule: (rule) => {
      const same = get().rules.find(({ subject }) => subject === subjectOf(rule))?.put;
      const put =
        rule.about === 'words' && same?.about === 'words' ? { ...rule, words: [...new Set([...same.words, ...rule.words])] } : rule;
      return change(put, { put });
    },
    async takeBack(subject) {
      const put = get().rules.find((one) => one.subject === subject)?.put;
      if (put?.about === 'words' || put?.about === 'path') await change(put, { undo: subject });
    },
  };
}

const isOwnOf =
  (site: string | null) =>
  ({ record }: KeptAudit): boolean =>
    record.origin === site && record.importedAt === undefined;

/** The newest check of a site that this browser made and ended with a result. */
export function lastOwn(audits: readonly KeptAudit[], site: string | null): KeptAudit | null {
  return audits.find((one) => isOwnOf(site)(one) && one.summary !== null && one.record.endedAt !== null) ?? null;
}

/** What is kept for the site, as it is now. */
export async function refreshRules(
  store: Pick<OptionsStore, 'getState' | 'setState'> | { getState: PartOf['get']; setState: PartOf['set'] },
  world: Pick<OptionsWorld, 'shown'>,
): Promise<void> {
  const { site } = store.getState();
  const all = site === null ? [] : await world.shown.corrections(site);
  if (store.getState().site !== site) return;
  store.setState({ rules: all.filter(({ put }) => put.about === 'words' || put.about === 'path') });
}
