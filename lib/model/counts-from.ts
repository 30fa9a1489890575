import type { AuditSettings } from './settings.ts';

/** Where counting starts, before it is known where the site's Home is: at the root of the origin. Of a check of one page alone it is that page. */
export function countsFrom(settings: Pick<AuditSettings, 'pages' | 'start'>, origin: string): string {
  return isOfOnePage(settings) ? settings.start : `${origin}/`;
}

/** Only the page that was named is read: there is no Home to count from. */
export function isOfOnePage(settings: Pick<AuditSettings, 'pages' | 'start'>): settings is { readonly pages: 1; readonly start: string } {
  return settings.pages === 1 && settings.start !== null;
}
