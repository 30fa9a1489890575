import type { AuditExport } from '../../model/audit-export.ts';
import type { ProductReviews, Proof } from '../../model/proof-schema.ts';
import { proofLines } from '../proof-text.ts';
import { html, type Markup } from './markup.ts';
import { pageLink, siteWords } from './page-link.ts';
import { say } from '../../model/say.ts';
import { sayNodes } from './say-nodes.ts';

/** Rows shown of one table. */
const mostRows = 40;

/** What speaks for the site beside its own words: in sentences, then where it stands. */
export function proofPart(audit: AuditExport): Markup | null {
  const lines = proofLines(audit);
  if (!audit.proof || lines.length === 0) return null;
  const { testimonials, endorsements, reviews } = audit.proof;
  return html`<ul class="plain">
      ${lines.map((line) => html`<li>${capital(line)}.</li>`)}
    </ul>
    ${reviewTable(reviews.perProduct.filter(({ number }) => number !== null))}
    ${
      testimonials.where.length > 0
        ? html`<h3>${say`Testimonials`}</h3>
            <ul class="places">
              ${testimonials.where.slice(0, mostRows).map(testimonial)}
            </ul>`
        : null
    }
    ${
      endorsements.length > 0
        ? html`<h3>${say`From outside`}</h3>
            <ul class="places">
              ${endorsements.slice(0, mostRows).map(endorsement)}
            </ul>`
        : null
    }`;
}

function reviewTable(rows: readonly ProductReviews[]): Markup | null {
  if (rows.length === 0) return null;
  const more = rows.length - mostRows;
  return html`<section class="scroll" aria-label="${say`Reviews, table`}" tabindex="0">
      <table class="t">
        <caption>
          ${say`Reviews by product`}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say`Product`}</th>
            <th scope="col" class="r">${say`Reviews`}</th>
            <th scope="col" class="r">${say`Mean, of 5`}</th>
            <th scope="col">${say`Newest`}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, mostRows).map(
            ({ url, number, mean, newest }) =>
              html`<tr>
                <th scope="row">${pageLink(url)}</th>
                <td class="r">${number}</td>
                <td class="r">${mean?.ofFive ?? '–'}</td>
                <td>${newest ?? '–'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>
    ${more > 0 ? html`<p class="small">${say`and ${more} more`}</p>` : null}`;
}

const testimonial = ({ url, heading, quotes, withoutSource }: Proof['testimonials']['where'][number]): Markup =>
  html`<li>
    ${pageLink(url)}${heading === '' ? null : sayNodes` “${siteWords(heading)}”`}${quotes === null ? null : say`: ${quotes} quoted`}${withoutSource ? say`, ${withoutSource} without a name, date or source` : ''}
  </li>`;

const endorsement = ({ label, pages, where }: Proof['endorsements'][number]): Markup =>
  html`<li>
    ${pages === 1 ? say`${label}, on 1 page` : say`${label}, on ${pages} pages`}${where[0] ? sayNodes`, as ${pageLink(where[0].url)}` : null}
  </li>`;

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
