import { isOfOnePage } from '../model/counts-from.ts';
import { defaultSettings, type AuditSettings } from '../model/settings.ts';
import type { SitePreferences } from '../ports/settings-storage.ts';

/**
 * What "Check again" means: what holds for the site, and what was chosen for its last check. `last`: its settings, null where there was none. A
 * page that was checked alone is not all that is meant.
 */
export function settingsAgain({ preferences, isOwn }: SitePreferences, last: AuditSettings | null): AuditSettings {
  const whole = { ...defaultSettings, ...preferences };
  if (!last) return whole;
  const { goal, as, start, ignoreRobots, hosts, thorough } = last;
  return { ...whole, ...(isOwn ? {} : { goal, as }), ignoreRobots, hosts, thorough, start: isOfOnePage(last) ? null : start };
}
