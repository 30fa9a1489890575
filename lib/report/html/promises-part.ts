import type { AuditExport } from '../../model/audit-export.ts';
import type { ToldPlace, ToldPromise } from '../../model/promise/promise-schema.ts';
import { nameDevice } from '../../model/say-device.ts';
import { say } from '../../model/say.ts';
import { sayPlace } from '../say-place.ts';
import { html, type Markup } from './markup.ts';
import { namedLinks, pageLink, siteWords, type WriteLink } from './page-link.ts';
import { sayNodes } from './say-nodes.ts';

/** Ads that the owner pasted: the answer to each, and where its words stand. */
export function promisesPart(audit: AuditExport): Markup | null {
  const { promises = [] } = audit;
  const link = namedLinks(audit);
  return promises.length === 0 ? null : html`${promises.map((one) => promise(one, link))}`;
}

function promise({ ad, url, answer, words, better }: ToldPromise, link: WriteLink): Markup {
  return html`<h3>${siteWords(answer)}</h3>
    <p>${sayNodes`“${siteWords(ad)}”`}</p>
    <p>${sayNodes`It leads to ${link(url)}.`}</p>
    ${better && html`<p>${sayNodes`${pageLink(better.url, better.title)} says ${better.words} of its ${words.length} words.`}</p>`}
    ${words.length === 0 ? null : table(words)}`;
}

const table = (words: ToldPromise['words']): Markup =>
  html`<div class="scroll">
    <table class="t">
      <thead>
        <tr>
          <th scope="col">${say`Word`}</th>
          <th scope="col">${nameDevice('desktop')}</th>
          <th scope="col">${nameDevice('phone')}</th>
        </tr>
      </thead>
      <tbody>
        ${words.map(
          ({ word, desktop, phone }) =>
            html`<tr>
              <th scope="row">${siteWords(word)}</th>
              <td>${cell(desktop)}</td>
              <td>${cell(phone)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const cell = (place: ToldPlace): Markup => html`${sayPlace(place)}${place.url === null ? null : html` ${pageLink(place.url)}`}`;
