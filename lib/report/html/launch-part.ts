import type { AuditExport } from '../../model/audit-export.ts';
import type { LaunchRow } from '../../model/launch-schema.ts';
import { launchGroups, sayLaunch, sayLaunchNeed } from '../../model/launch-words.ts';
import { say } from '../../model/say.ts';
import { html, type Markup } from './markup.ts';
import { pageLink, siteWords } from './page-link.ts';
import { sayNodes } from './say-nodes.ts';

/** Places shown of one line. */
const mostPlaces = 8;

/** The list before launch: what needs a look, what is in order, what is not known. */
export function launchPart({ launch = [] }: AuditExport): Markup | null {
  if (launch.length === 0) return null;
  return html`<p>${sayLaunch(launch)}</p>
    ${launchGroups(launch).map(
      ({ id, name, note, rows }) =>
        html`<h3 class="launch__state">${name} <span class="num">${rows.length}</span></h3>
          ${note === null ? null : html`<p>${note}</p>`}
          ${
            id === 'needs-look'
              ? html`<ul class="found">
                  ${rows.map(openRow)}
                </ul>`
              : html`<dl class="launch">${rows.map(line)}</dl>`
          }`,
    )}`;
}

function openRow({ need, name, words, why, where }: LaunchRow): Markup {
  const shown = where.slice(0, mostPlaces);
  return html`<li>
    <h4>${name}</h4>
    <p class="found__mark">${sayLaunchNeed(need)}</p>
    <p>${words}</p>
    <p>${why}</p>
    <ul class="places">
      ${shown.map((place) => html`<li>${pageLink(place.url)}${place.words === '' ? null : sayNodes` “${siteWords(place.words)}”`}</li>`)}${where.length > shown.length ? html`<li>${say`and ${where.length - shown.length} more`}</li>` : null}
    </ul>
  </li>`;
}

const line = ({ name, words }: LaunchRow): Markup =>
  html`<div>
    <dt>${name}</dt>
    <dd>${words}</dd>
  </div>`;
