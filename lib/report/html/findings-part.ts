import type { AuditExport, Finding } from '../../model/audit-export.ts';
import type { BarrierRow } from '../../model/barrier-schema.ts';
import { html, type Markup } from './markup.ts';
import { namedLinks, siteWords, type WriteLink } from './page-link.ts';
import { said, say } from '../../model/say.ts';
import { sayDevice } from '../../model/say-device.ts';
import { sayNodes } from './say-nodes.ts';
import { saySeverity } from '../say-ids.ts';

/** Places shown of one finding. */
const mostPlaces = 5;

/** What is wrong, what costs most first, with where; then what makes links and buttons hard to use. */
export function findingsPart(audit: AuditExport): Markup | null {
  const { findings, barriers = [], lookedFor = [] } = audit;
  const told = barriers.filter(({ failed }) => failed > 0);
  if (findings.length === 0 && told.length === 0) return null;
  const link = namedLinks(audit);
  const fine = lookedFor.filter(({ state }) => state === 'fine').length;
  const open = lookedFor.filter(({ state }) => state === 'not-known').length;
  return html`<ul class="found">
      ${findings.map((one) => finding(one, link))}
    </ul>
    ${
      lookedFor.length > 0
        ? html`<p class="small">
            ${say`${lookedFor.length} looked for: ${findings.length} found, ${fine} fine, ${open} not yet known, the rest do not apply.`}
          </p>`
        : null
    }${told.length > 0 ? barrierTable(told) : null}`;
}

function finding({ severity, title, why, costs, where }: Finding, link: WriteLink): Markup {
  const shown = where.slice(0, mostPlaces);
  return html`<li>
    <h3>${title}</h3>
    <p class="found__mark">${saySeverity(severity)}${costs > 0 ? say`, costs ${Math.round(costs)} points` : null}</p>
    <p>${why}</p>
    ${
      shown.length > 0
        ? html`<ul class="places">
            ${alike(shown).map(([{ url, words }, times]) => html`<li>${link(url)}${words === '' ? null : sayNodes` “${siteWords(words)}”`}${times > 1 ? `, ${say`in ${times} places`}` : null}</li>`)}${where.length > shown.length ? html`<li>${say`and ${where.length - shown.length} more`}</li>` : null}
          </ul>`
        : null
    }
  </li>`;
}

/** Places that are written alike, each once with how many they are. */
function alike(where: Finding['where']): readonly (readonly [Finding['where'][number], times: number])[] {
  const groups = Map.groupBy(where, ({ url, words }) => `${url} ${words}`);
  return [...groups.values()].flatMap((same) => (same[0] ? [[same[0], same.length] as const] : []));
}

/** Two rules have the same words: one is of links, the other of buttons. */
function ofWhat(rule: BarrierRow['rule']): string | null {
  if (rule === 'link-name') return say`a link`;
  return rule === 'button-name' ? say`a button` : null;
}

function barrierTable(rows: readonly BarrierRow[]): Markup {
  return html`<section class="scroll" aria-label="${say`Links and buttons that are hard to use, table`}" tabindex="0">
    <table class="t">
      <caption>
        ${say`Links and buttons that are hard to use`}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say`Of a link or button`}</th>
          <th scope="col">${say`Device`}</th>
          <th scope="col" class="r">${say`How many`}</th>
          <th scope="col" class="r">${said('Of', { sense: 'all' })}</th>
          <th scope="col" class="r">${say`Not known`}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ rule, words, device, failed, passed, notKnown }) =>
            html`<tr>
              <th scope="row">${said(words)}${ofWhat(rule) === null ? null : html` <small>${ofWhat(rule)}</small>`}</th>
              <td>${sayDevice(device)}</td>
              <td class="r"><b>${failed}</b></td>
              <td class="r">${failed + passed}</td>
              <td class="r">${notKnown}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
