import type { AuditExport, Coverage } from '../../model/audit-export.ts';
import { countWords } from '../../model/count-words.ts';
import { saySessionChanges } from '../../model/say-session-changes.ts';
import { sayDate } from '../../model/say-date.ts';
import { unreadReason } from '../unread-reason.ts';
import { html, type Markup } from './markup.ts';
import { pageLink, siteWords } from './page-link.ts';

const because: { readonly [B in Coverage['because']]: string } = {
  'all-read': 'All that is known was read.',
  enough: 'More pages would have changed no answer.',
  budget: 'The number of pages asked for was reached.',
  user: 'It was stopped by hand.',
  refused: 'The site gave no more pages.',
};

/** What was not read and why, and what could not be known at all. */
export function unreadPart({ coverage }: AuditExport): Markup {
  const { skipped, failures, examples, notKnown, pagesRead, pagesKnown } = coverage;
  const rows = [...Object.entries(failures), ...Object.entries(skipped)].filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a);
  return html`<p>${pagesRead} of ${countWords(pagesKnown, 'page')} read, ${coverage.rendered} drawn. ${because[coverage.because]}</p>
    ${
      rows.length > 0
        ? html`<table class="t">
            <caption class="vh">
              Not read, by reason
            </caption>
            <thead>
              <tr>
                <th scope="col">Why</th>
                <th scope="col">For example</th>
                <th scope="col" class="r">Addresses</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ([reason, count]) =>
                  html`<tr>
                    <th scope="row">${capital(unreadReason(reason))}</th>
                    <td>${examples[reason] === undefined ? null : pageLink(examples[reason], examples[reason])}</td>
                    <td class="r">${count}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : null
    }
    <ul class="plain">
      ${furtherLines(coverage)}${notKnown.map((line) => html`<li>Not known: ${line}</li>`)}
    </ul>`;
}

function furtherLines({ hosts, languages, leftOut, slowed, changes, changed }: Coverage): readonly Markup[] {
  const twins = Object.entries(languages).map(([tag, count]) => `${tag} ${count}`);
  return [
    ...hosts.map(
      ({ origin, links, read }) =>
        html`<li>Other host: ${siteWords(origin)}, ${countWords(links, 'address', 'addresses')} linked, ${read ? 'read' : 'not read'}</li>`,
    ),
    ...(twins.length > 0 ? [html`<li>Twins in other languages: ${twins.join(', ')}</li>`] : []),
    ...(leftOut.length > 0 ? [html`<li>Left out of the pages: ${siteWords(leftOut.join(', '))}</li>`] : []),
    ...(slowed ? [html`<li>The site slowed down, or asked to be asked more slowly.</li>`] : []),
    ...(changes
      ? [
          html`<li>
            Since ${sayDate(changes.since)}: ${changes.same} pages the same, ${changes.changed} changed, ${changes.fresh} new,
            ${changes.gone} gone.
          </li>`,
        ]
      : []),
    ...(changed ? [html`<li>${saySessionChanges(changed)}</li>`] : []),
  ];
}

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
