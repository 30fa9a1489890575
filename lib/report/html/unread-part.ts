import type { AuditExport, Coverage } from '../../model/audit-export.ts';
import { countWords } from '../../model/count-words.ts';
import { saySessionChanges } from '../../model/say-session-changes.ts';
import { sayDate } from '../../model/say-date.ts';
import { unreadReason } from '../unread-reason.ts';
import { html, type Markup } from './markup.ts';
import { pageLink, siteWords } from './page-link.ts';
import { said, say } from '../../model/say.ts';
import { sayNodes } from './say-nodes.ts';

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
  return html`<p>
      ${say`${pagesRead} of ${countWords(pagesKnown, 'page')} read, ${coverage.rendered} drawn.`} ${said(because[coverage.because])}
    </p>
    ${
      rows.length > 0
        ? html`<table class="t">
            <caption class="vh">
              ${say`Not read, by reason`}
            </caption>
            <thead>
              <tr>
                <th scope="col">${say`Why`}</th>
                <th scope="col">${say`For example`}</th>
                <th scope="col" class="r">${say`Addresses`}</th>
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
      ${furtherLines(coverage)}${notKnown.map((line) => html`<li>${say`Not known: ${line}`}</li>`)}
    </ul>`;
}

function furtherLines({ hosts, languages, leftOut, slowed, changes, changed }: Coverage): readonly Markup[] {
  const twins = Object.entries(languages).map(([tag, count]) => `${tag} ${count}`);
  return [
    ...hosts.map(({ origin, links, read }) => html`<li>${sayHost({ origin, links, read })}</li>`),
    ...(twins.length > 0 ? [html`<li>${say`Twins in other languages: ${twins.join(', ')}`}</li>`] : []),
    ...(leftOut.length > 0 ? [html`<li>${sayNodes`Left out of the pages: ${siteWords(leftOut.join(', '))}`}</li>`] : []),
    ...(slowed ? [html`<li>${say`The site slowed down, or asked to be asked more slowly.`}</li>`] : []),
    ...(changes
      ? [
          html`<li>
            ${say`Since ${sayDate(changes.since)}: ${changes.same} pages the same, ${changes.changed} changed, ${changes.fresh} new, ${changes.gone} gone.`}
          </li>`,
        ]
      : []),
    ...(changed ? [html`<li>${saySessionChanges(changed)}</li>`] : []),
  ];
}

function sayHost({ origin, links, read }: Pick<Coverage['hosts'][number], 'origin' | 'links' | 'read'>): Markup {
  const addresses = countWords(links, 'address', 'addresses');
  return read
    ? sayNodes`Other host: ${siteWords(origin)}, ${addresses} linked, read`
    : sayNodes`Other host: ${siteWords(origin)}, ${addresses} linked, not read`;
}

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
