import type { Preferences } from '../model/settings.ts';
import type { KeptAudit } from '../ports/audit-history.ts';
import { lastOwn } from './options-rules.ts';
import type { OptionsState } from './options-store.ts';

type Known = Pick<OptionsState, 'audits' | 'chosen' | 'sizes' | 'preferences' | 'preferFor'>;

/** Sites that were checked in this browser, the one checked last first. */
export function checkedSites({ audits = [] }: { readonly audits?: Known['audits'] }): readonly string[] {
  return [...new Set(audits.filter(({ record }) => record.importedAt === undefined).map(({ record }) => record.origin))];
}

/** Sites that words can be tried on: those with a check that ended with a result. */
export function taughtSites({ audits = [] }: { readonly audits?: Known['audits'] }): readonly string[] {
  return checkedSites({ audits }).filter((site) => lastOwn(audits, site) !== null);
}

/** Sites that may have preferences of their own: those that were checked, and those that have. */
export function preferenceSites({ audits, preferences }: Known): readonly { readonly origin: string; readonly isOwn: boolean }[] {
  const own = [...(preferences?.sites.keys() ?? [])];
  return [...new Set([...checkedSites({ audits }), ...own])].map((origin) => ({ origin, isOwn: own.includes(origin) }));
}

/** The preferences that are looked at; null until they were read. */
export function preferencesFor({ preferences, preferFor }: Known): { readonly preferences: Preferences; readonly isOwn: boolean } | null {
  if (!preferences) return null;
  const own = preferFor === null ? undefined : preferences.sites.get(preferFor);
  return { preferences: own ?? preferences.general, isOwn: own !== undefined };
}

/** The checks chosen to be compared, the older first. */
export function comparedChecks({ audits = [], chosen }: Known): readonly KeptAudit[] {
  return audits.filter(({ record }) => chosen.includes(record.id)).toReversed();
}

/** Bytes of all checks; null until each was measured. */
export function wholeSize({ audits, sizes }: Known): number | null {
  const known = (audits ?? []).flatMap(({ record }) => sizes.get(record.id) ?? []);
  return audits && known.length === audits.length ? known.reduce((sum, size) => sum + size, 0) : null;
}
