import type { AuditExport } from '../../model/audit-export.ts';
import { isPicture, type ToldNote } from '../../model/note-schema.ts';
import { sayDate } from '../../model/say-date.ts';
import { html, type Markup } from './markup.ts';
import { pageLink, siteWords } from './page-link.ts';
import type { Given } from './parts.ts';
import { said, say } from '../../model/say.ts';
import { sayNodes } from './say-nodes.ts';

/** What the user wrote while looking and wants in the report; null where that is nothing. */
export function notesPart(_: AuditExport, { notes }: Given): Markup | null {
  if (notes.length === 0) return null;
  return html`<ul class="plain">
    ${notes.map(noteOf)}
  </ul>`;
}

function noteOf({ words, url, element, visitor, picture, date }: ToldNote): Markup {
  return html`<li>
    <p class="note">${siteWords(words)}</p>
    <small>
      ${pageLink(url)}${element ? sayNodes`, at ${element.words === '' ? html`<code>${element.selector}</code>` : sayNodes`“${siteWords(element.words)}”`}` : null}${visitor ? say`, with the eyes of the ${said(visitor)} visitor` : null},
      ${sayDate(date)}
    </small>
    ${picture !== null && isPicture(picture) ? html`<img class="note__picture" src="${picture}" alt="${say`The page as it was seen`}" />` : null}
  </li>`;
}
