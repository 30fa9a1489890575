import type { AuditExport } from '../model/audit-export.ts';
import { said } from '../model/say.ts';

/** Whose eyes a site was read with, in at most one sentence; none where they are those of any visitor. */
export function sessionText({ as, loggedIn, admin }: AuditExport['session']): readonly string[] {
  if (as === 'stranger')
    return [
      said(
        loggedIn === 'yes' ? 'Read as a stranger, yet its pages show somebody who is logged in.' : 'Read as a stranger, without cookies.',
      ),
    ];
  if (loggedIn !== 'yes') return [];
  return [
    said(
      admin
        ? 'Read while logged in, as one who runs the site: visitors see something else.'
        : 'Read while logged in: visitors see something else.',
    ),
  ];
}
