import type { AuditSettings } from '../model/settings.ts';
import type { SitePreferences } from '../ports/settings-storage.ts';

interface Chosen extends Pick<AuditSettings, 'goal' | 'as'> {
  /** Null where the site was never checked. */
  readonly view?: unknown;
}

/** What the popup begins with: what was last chosen for a site goes before what holds for all, and after what holds for it. A quick hand goes before all. */
export function choicesOf(
  { preferences: { goal, as }, isOwn }: SitePreferences,
  before: Chosen,
  now: Chosen,
): Partial<Pick<AuditSettings, 'goal' | 'as'>> {
  const isChosen = now.goal !== before.goal || now.as !== before.as;
  return (isOwn || before.view === null) && !isChosen ? { goal, as } : {};
}
