import type { AuditExport } from '../../model/audit-export.ts';
import type { EarlyFacts, EarlyPage, EarlyPlace, EarlyRow } from '../../model/early/early-schema.ts';
import { entryWords, sayEarly, sayEarlyAdvice, sayEarlyPlace, sayEarlySum, sayFirstOf } from '../../model/early/early-words.ts';
import { lateAnywhere } from '../../model/early/judge-early.ts';
import { nameDevice } from '../../model/say-device.ts';
import { said, say } from '../../model/say.ts';
import { html, type Markup } from './markup.ts';
import { pageLink, siteWords } from './page-link.ts';
import { sayNodes } from './say-nodes.ts';

/** What a wrong visitor should learn at once, and where pages that visits begin on say it. */
export function earlyPart({ earlyFacts: early }: AuditExport): Markup | null {
  if (!early) return null;
  const late = lateAnywhere(early);
  return html`<p>${sayEarlySum(early)}</p>
    <dl class="launch">
      ${early.facts.map(
        (row) =>
          html`<div>
            <dt>${row.name}</dt>
            <dd>${sayFirstOf(early, row)}${late.has(row.id) ? ` ${sayEarlyAdvice(row)}` : ''}</dd>
          </div>`,
      )}
    </dl>
    ${early.pages.map((page) => onPage(early, page))}`;
}

function onPage(early: EarlyFacts, page: EarlyPage): Markup {
  return html`<h3>${pageLink(page.url)} ${page.why === 'home' ? null : html`<small>${said(entryWords[page.why])}</small>`}</h3>
    ${sayEarly(early, page).map((line) => html`<p>${line}</p>`)}
    <div class="scroll">
      <table class="t early">
        <thead>
          <tr>
            <th scope="col">${say`Fact`}</th>
            <th scope="col">${nameDevice('desktop')}</th>
            <th scope="col">${nameDevice('phone')}</th>
          </tr>
        </thead>
        <tbody>
          ${page.places.map(({ fact, desktop, phone }) => {
            const row = early.facts.find(({ id }) => id === fact);
            return row
              ? html`<tr>
                  <th scope="row">${row.name}</th>
                  <td>${cell(desktop, row)}</td>
                  <td>${cell(phone, row)}</td>
                </tr>`
              : null;
          })}
        </tbody>
      </table>
    </div>`;
}

const cell = (place: EarlyPlace, row: EarlyRow): Markup =>
  html`${sayEarlyPlace(place, row)}${place.is === 'behind' ? html` ${pageLink(place.url)}` : null}${'quote' in place ? sayNodes` “${siteWords(place.quote)}”` : null}`;
