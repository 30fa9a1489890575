import type { AuditExport } from '../../model/audit-export.ts';
import { sayPerson } from '../../model/say-walk-through.ts';
import type { WalkThrough } from '../../model/walk-through-schema.ts';
import { walkCaveat, walkColumns, walkRow, walkSayings } from '../walk-rows.ts';
import { html, type Markup } from './markup.ts';
import { siteWords } from './page-link.ts';
import { said } from '../../model/say.ts';
import { sayNodes } from './say-nodes.ts';

/** People who walked the site: a row each, then what they said. */
export function walksPart({ walkThroughs }: AuditExport): Markup | null {
  if (walkThroughs.length === 0) return null;
  return html`<p>${said(walkCaveat)}</p>
    <div class="scroll">
      <table class="t">
        <thead>
          <tr>
            ${walkColumns.map((name) => html`<th scope="col">${said(name)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${walkThroughs.map(row)}
        </tbody>
      </table>
    </div>
    ${walkThroughs.map(sayingsOf)}`;
}

function row(walk: WalkThrough): Markup {
  const [person = '', ...cells] = walkRow(walk);
  return html`<tr>
    <th scope="row">${siteWords(person)}</th>
    ${cells.map((cell) => html`<td>${siteWords(cell)}</td>`)}
  </tr>`;
}

function sayingsOf(walk: WalkThrough): Markup | null {
  const sayings = walkSayings(walk);
  if (sayings.length === 0) return null;
  return html`<h3>${siteWords(sayPerson(walk.person))}</h3>
    <ul class="plain">
      ${sayings.map(({ about, words }) => html`<li>${sayNodes`“${siteWords(words)}”`} <small>${about}</small></li>`)}
    </ul>`;
}
