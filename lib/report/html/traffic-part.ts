import type { AuditExport } from '../../model/audit-export.ts';
import { trafficLines } from '../traffic-lines.ts';
import { html, type Markup } from './markup.ts';
import { siteWords } from './page-link.ts';

/** What the owner told of visitors, with the verdict on it. */
export function trafficPart({ traffic }: AuditExport): Markup | null {
  if (!traffic) return null;
  const { title, advice, figures, because, sure } = trafficLines(traffic);
  return html`<h3>${title}</h3>
    ${advice.map((line) => html`<p>${line}</p>`)}
    <p><b>${figures}</b></p>
    <ul class="plain">
      ${because.map((line) => html`<li>${siteWords(line)}</li>`)}
    </ul>
    <p>${sure}</p>`;
}
