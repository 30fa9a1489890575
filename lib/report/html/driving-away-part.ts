import type { AuditExport } from '../../model/audit-export.ts';
import type { DrivingAwayRow } from '../../model/first-impression-schema.ts';
import { countWords } from '../../model/count-words.ts';
import { drivingAwayNames, sayFact } from '../../model/driving-away-words.ts';
import { drivingAwayRows, saidOfRow, type SaidOfRow } from '../../model/kemp-questions.ts';
import { html, type Markup } from './markup.ts';
import { namedLinks, siteWords, type WriteLink } from './page-link.ts';
import { said, say } from '../../model/say.ts';
import { sayNodes } from './say-nodes.ts';

type Fact = DrivingAwayRow['facts'][number];

/** Pages and quotes shown of one fact. */
const mostShown = 3;

/** Kemp's seven questions, with what was counted for each; no score and no total. */
export function drivingAwayPart(audit: AuditExport): Markup | null {
  const { drivingAway, walkThroughs } = audit;
  const rows = drivingAwayRows(drivingAway, walkThroughs);
  if (rows.length === 0) return null;
  const link = namedLinks(audit);
  return html`<ul class="off">
    ${rows.map(
      ({ id, facts }) =>
        html`<li>
          <h3>
            ${said(drivingAwayNames[id] ?? id)}${id === 'ugly-or-offensive' ? html`<small>${say`Not judged: only what can be seen.`}</small>` : null}
          </h3>
          <ul>
            ${saidLine(saidOfRow(id, walkThroughs))}${facts.map((fact) => factLine(fact, link))}
          </ul>
        </li>`,
    )}
  </ul>`;
}

/** What people said who walked the site. */
function saidLine(told: SaidOfRow | null): Markup | null {
  if (!told) return null;
  const { count, of, words, comments } = told;
  return html`<li class="${count === 0 ? 'nil' : ''}">
    <span class="num">${count}</span
    ><span
      >${say`of ${countWords(of, 'person', 'people')} ${words}`}${comments.map((comment) => html`<small>${sayNodes`“${siteWords(comment)}”`}</small>`)}</span
    >
  </li>`;
}

function factLine(fact: Fact, link: WriteLink): Markup {
  const { figure, words } = sayFact(fact);
  const { count, where, quotes = [] } = fact;
  if (count === null) return html`<li class="nil"><span class="num">${figure}</span><span>${words}</span></li>`;
  const places = where.slice(0, mostShown);
  return html`<li class="${count === 0 ? 'nil' : ''}">
    <span class="num">${figure}</span
    ><span
      >${words}${
        count > 0 && quotes.length > 0
          ? html`<small
              >${quotes.slice(0, mostShown).map((quote, at) => html`${at > 0 ? ', ' : ''}${sayNodes`“${siteWords(quote.words)}”`}`)}</small
            >`
          : null
      }${count > 0 && places.length > 0 ? html`<small>${places.map((url, at) => html`${at > 0 ? ', ' : ''}${link(url)}`)}${where.length > places.length ? say` and more` : ''}</small>` : null}</span
    >
  </li>`;
}
