import type { AuditExport } from '../../model/audit-export.ts';
import type { LaunchRow } from '../../model/launch-schema.ts';
import { launchGroups, sayLaunch, sayLaunchNeed } from '../../model/launch-words.ts';
import { say } from '../../model/say.ts';
import { html, type Markup } from './markup.ts';
import { namedLinks, siteWords, type WriteLink } from './page-link.ts';
import { sayNodes } from './say-nodes.ts';

/** Places shown of one line. */
const mostPlaces = 8;

/** The list before launch: what needs a look, what is in order, what is not known. */
export function launchPart(audit: AuditExport): Markup | null {
  const { launch = [] } = audit;
  if (launch.length === 0) return null;
  const link = namedLinks(audit);
  return html`<p>${sayLaunch(launch)}</p>
    ${launchGroups(launch).map(
      ({ id, name, note, rows }) =>
        html`<h3 class="launch__state">${name} <span class="num">${rows.length}</span></h3>
          ${note === null ? null : html`<p>${note}</p>`}
          ${
            id === 'needs-look'
              ? html`<ul class="found">
                  ${rows.map((row) => openRow(row, link))}
                </ul>`
              : html`<dl class="launch">${rows.map(line)}</dl>`
          }`,
    )}`;
}

function openRow({ need, name, words, why, where }: LaunchRow, link: WriteLink): Markup {
  const shown = where.slice(0, mostPlaces);
  return html`<li>
    <h4>${name}</h4>
    <p class="found__mark">${sayLaunchNeed(need)}</p>
    <p>${words}</p>
    <p>${why}</p>
    <ul class="places">
      ${shown.map((place) => html`<li>${link(place.url)}${place.words === '' ? null : sayNodes` “${siteWords(place.words)}”`}</li>`)}${where.length > shown.length ? html`<li>${say`and ${where.length - shown.length} more`}</li>` : null}
    </ul>
  </li>`;
}

const line = ({ name, words }: LaunchRow): Markup =>
  html`<div>
    <dt>${name}</dt>
    <dd>${words}</dd>
  </div>`;
