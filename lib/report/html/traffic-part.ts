import type { AuditExport } from '../../model/audit-export.ts';
import { say } from '../../model/say.ts';
import { sayForm } from '../../model/traffic/begin-words.ts';
import type { ToldLanding } from '../../model/traffic/traffic-schema.ts';
import { landingColumns, landingRow } from '../landing-rows.ts';
import { trafficLines, type TrafficLines } from '../traffic-lines.ts';
import { html, type Markup } from './markup.ts';
import { pageLink, siteWords } from './page-link.ts';

/** Landing pages that are shown, those with the most visits. */
const mostLandings = 50;

/** What the owner told of visitors, with the verdict on it, where to begin, and where they land. */
export function trafficPart(audit: AuditExport): Markup | null {
  const { traffic } = audit;
  if (!traffic) return null;
  const { title, advice, figures, because, sure, begin } = trafficLines(traffic, audit);
  return html`<h3>${title}</h3>
    ${advice.map((line) => html`<p>${line}</p>`)}
    <p><b>${figures}</b></p>
    <ul class="plain">
      ${because.map((line) => html`<li>${siteWords(line)}</li>`)}
    </ul>
    <p>${sure}</p>
    ${begin && beginning(begin)}${landings(traffic.landings ?? [], audit)}`;
}

function beginning({ head, form, order, pages }: NonNullable<TrafficLines['begin']>): Markup {
  return html`<h3>${head}</h3>
    ${
      form &&
      html`<ul class="plain">
        ${form.where.map(({ url, words }) => html`<li><b>${pageLink(url, words)}</b> ${sayForm()}</li>`)}
      </ul>`
    }
    ${order === '' ? null : html`<p>${order}</p>`}
    <ol class="plain">
      ${pages.map(
        ({ url, title, line, fixes }) =>
          html`<li><b>${pageLink(url, title)}</b> ${siteWords(line)}${fixes.map((fix) => html`<br />${say`Fix`}: ${siteWords(fix)}`)}</li>`,
      )}
    </ol>`;
}

function landings(rows: readonly ToldLanding[], audit: AuditExport): Markup | null {
  if (rows.length === 0) return null;
  const [page, ...others] = landingColumns(audit);
  return html`<h3>${say`Where they land`}</h3>
    <div class="scroll">
      <table class="t">
        <thead>
          <tr>
            <th scope="col">${page ?? ''}</th>
            ${others.map((name) => html`<th scope="col" class="r">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, mostLandings).map(
            (row) =>
              html`<tr>
                <th scope="row">${pageLink(row.url, row.title)}</th>
                ${landingRow(row).map((cell) => html`<td class="r">${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${rows.length > mostLandings ? html`<p>${say`and ${rows.length - mostLandings} more`}</p>` : null}`;
}
