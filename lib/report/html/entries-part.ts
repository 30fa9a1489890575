import type { AuditExport } from '../../model/audit-export.ts';
import type { EntryPage } from '../../model/entry-page-schema.ts';
import { clicksFrom, whyWords } from '../entries-text.ts';
import { visitorWords } from '../../model/visitor-words.ts';
import { html, type Markup } from './markup.ts';
import { pageLink } from './page-link.ts';
import { said, say } from '../../model/say.ts';

/** What visitors meet who land elsewhere than on Home. */
export function entriesPart({ entryPages = [] }: AuditExport): Markup | null {
  return entryPages.length === 0
    ? null
    : html`<ul class="found">
        ${entryPages.map(entry)}
      </ul>`;
}

function entry(page: EntryPage): Markup {
  const scores = page.visitors?.map(
    ({ id, score, low, high }) => `${said(visitorWords[id].name)} ${score ?? say`not yet known`} (${low}–${high})`,
  );
  return html`<li>
    <h3>${pageLink(page.url)}</h3>
    <p class="found__mark">${whyWords(page)}</p>
    <p>${scores ? scores.join(', ') : say`Not read.`}</p>
    <p>${scores ? say`Clicks: ${clicksFrom(page)}` : ''}</p>
  </li>`;
}
