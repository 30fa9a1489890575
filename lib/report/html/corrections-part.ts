import type { AuditExport } from '../../model/audit-export.ts';
import { sayCorrection } from '../corrections-text.ts';
import { sayDate } from '../../model/say-date.ts';
import { html, type Markup } from './markup.ts';

/** What the user put right and showed, with the reasons. */
export function correctionsPart({ corrections, visitors }: AuditExport): Markup | null {
  if (corrections.length === 0) return null;
  return html`<ul class="plain">
    ${corrections.map((one) => html`<li><bdi>${capital(sayCorrection(one, visitors))}</bdi> <small>${sayDate(one.date)}</small></li>`)}
  </ul>`;
}

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
