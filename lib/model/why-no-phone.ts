import type { AuditExport } from './audit-export.ts';
import { said, say } from './say.ts';

const why: { readonly [S in AuditExport['coverage']['stopped']]: string } = {
  done: 'no page could be drawn at its size',
  budget: 'no page could be drawn at its size',
  user: 'the check was stopped before any page was drawn at its size',
  errors: 'the site gave no more pages before any was drawn at its size',
};

/** Why a result says nothing of a phone, in words that follow "Phone:"; null where it says something. */
export function whyNoPhone({ pages, settings, coverage }: Pick<AuditExport, 'pages' | 'settings' | 'coverage'>): string | null {
  // Counting starts on a page of the site: on a device that was seen, at least that one has its clicks.
  if (pages.some(({ clicks }) => clicks.phone !== null)) return null;
  return settings['draw'] === false ? say`drawing pages was turned off` : said(why[coverage.stopped]);
}
