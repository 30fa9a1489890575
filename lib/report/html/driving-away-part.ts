import type { AuditExport } from '../../model/audit-export.ts';
import type { DrivingAwayRow } from '../../model/first-impression-schema.ts';
import { drivingAwayNames, factWords } from '../driving-away-words.ts';
import { html, type Markup } from './markup.ts';
import { pageLink, siteWords } from './page-link.ts';

type Fact = DrivingAwayRow['facts'][number];

/** Pages and quotes shown of one fact. */
const mostShown = 3;

const number = new Intl.NumberFormat('en');

/** Kemp's seven questions, with what was counted for each; no score and no total. */
export function drivingAwayPart({ drivingAway }: AuditExport): Markup | null {
  if (drivingAway.length === 0) return null;
  return html`<ul class="off">
    ${drivingAway.map(
      ({ id, facts }) =>
        html`<li>
          <h3>
            ${drivingAwayNames[id] ?? id}${id === 'ugly-or-offensive' ? html`<small>Not judged: only what can be seen.</small>` : null}
          </h3>
          <ul>
            ${facts.map(factLine)}
          </ul>
        </li>`,
    )}
  </ul>`;
}

function factLine({ id, count, of, unit, where, quotes = [] }: Fact): Markup {
  const { words, counts } = factWords(id);
  if (count === null) return html`<li class="nil"><span class="num">–</span><span>${words}: not yet known</span></li>`;
  const figure = unit === 'thousandths' ? (count / of).toFixed(2) : `${number.format(count)}${unit === 'percent' ? ' %' : ''}`;
  const rest = counts && of > 0 && unit !== 'thousandths' && unit !== 'percent' ? ` (of ${number.format(of)})` : '';
  const places = where.slice(0, mostShown);
  return html`<li class="${count === 0 ? 'nil' : ''}">
    <span class="num">${figure}</span
    ><span
      >${words}${rest}${
        count > 0 && quotes.length > 0
          ? html`<small>${quotes.slice(0, mostShown).map((quote, at) => html`${at > 0 ? ', ' : ''}“${siteWords(quote.words)}”`)}</small>`
          : null
      }${count > 0 && places.length > 0 ? html`<small>${places.map((url, at) => html`${at > 0 ? ', ' : ''}${pageLink(url)}`)}${where.length > places.length ? ' and more' : ''}</small>` : null}</span
    >
  </li>`;
}
