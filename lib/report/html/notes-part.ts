import { isPicture, type ToldNote } from '../../model/note-schema.ts';
import { sayDate } from '../../model/say-date.ts';
import { html, type Markup } from './markup.ts';
import { pageLink, siteWords } from './page-link.ts';
import { said, say } from '../../model/say.ts';
import { sayNodes } from './say-nodes.ts';

/** What the user wrote while looking and wants in the report; null where that is nothing. */
export function notesOf(notes: readonly ToldNote[]): Markup | null {
  if (notes.length === 0) return null;
  return html`<section class="sec" id="notes" aria-labelledby="h-notes">
    <div class="sec__head">
      <h2 id="h-notes">${say`Notes`}</h2>
      <p>${say`Written by hand, beside the pages.`}</p>
    </div>
    <ul class="plain">
      ${notes.map(noteOf)}
    </ul>
  </section>`;
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
