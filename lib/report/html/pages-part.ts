import type { AuditExport } from '../../model/audit-export.ts';
import { kindNames } from '../../model/kind-names.ts';
import type { Device } from '../../model/page.ts';
import { glyph } from './glyphs.ts';
import { html, type Markup } from './markup.ts';
import { pageLink, shortPath, siteWords } from './page-link.ts';
import { said, say, spokenTag } from '../../model/say.ts';

type Page = AuditExport['pages'][number];

/** Pages in the table: more make a file that browsers are slow to open. */
const mostPages = 2_000;
/** The last row of the tally stands for these and more. */
const manyClicks = 5;

/** How many pages are how many clicks away, then every page. */
export function pagesPart({ pages }: AuditExport): Markup | null {
  if (pages.length === 0) return null;
  const shown = pages.slice(0, mostPages);
  const number = new Intl.NumberFormat(spokenTag());
  return html`${tally(pages)}
    <section class="scroll" aria-label="${say`Pages, table`}" tabindex="0">
      <table class="t pg">
        <caption class="vh">
          ${say`Pages read`}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say`Page`}</th>
            <th scope="col">${say`Kind`}</th>
            <th scope="col" class="r">${say`Clicks, desktop`}</th>
            <th scope="col" class="r">${say`Clicks, phone`}</th>
            <th scope="col" class="r">${say`Words`}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(row)}
        </tbody>
      </table>
    </section>
    ${
      shown.length < pages.length
        ? html`<p class="small">
            ${say`The first ${number.format(shown.length)} of ${number.format(pages.length)} pages; all are in the CSV and in the JSON.`}
          </p>`
        : null
    }`;
}

function row({ url, title, kinds, clicks, words }: Page): Markup {
  const names = kinds.map(({ kind }) => said(kindNames[kind])).join(', ');
  return html`<tr>
    <th scope="row">${title === '' ? pageLink(url) : html`<b>${siteWords(title)}</b> <small>${pageLink(url, shortPath(url))}</small>`}</th>
    <td>${names}</td>
    <td class="r">${clicks.desktop ?? '–'}</td>
    <td class="r">${clicks.phone ?? '–'}</td>
    <td class="r">${words}</td>
  </tr>`;
}

function tally(pages: readonly Page[]): Markup {
  const counts = (device: Device) => {
    const known = pages.filter(({ clicks }) => clicks[device] !== null);
    return Array.from(
      { length: manyClicks + 1 },
      (_, at) => known.filter(({ clicks }) => Math.min(manyClicks, clicks[device] ?? 0) === at).length,
    );
  };
  const [desktop, phone] = [counts('desktop'), counts('phone')];
  const most = Math.max(1, ...desktop, ...phone);
  const cell = (count: number) =>
    html`<td class="r tally__n">${count}</td>
      <td class="tally__bar"><i style="--share: ${Math.round((100 * count) / most)}"></i></td>`;
  return html`<table class="t tally">
    <caption>
      ${say`Pages by clicks from the start`}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say`Clicks`}</th>
        <th scope="col" colspan="2">${glyph('desktop', 14)} ${say`Desktop`}</th>
        <th scope="col" colspan="2">${glyph('phone', 14)} ${say`Phone`}</th>
      </tr>
    </thead>
    <tbody>
      ${desktop.map(
        (count, at) =>
          html`<tr>
            <th scope="row">${at === manyClicks ? say`${manyClicks} or more` : at}</th>
            ${cell(count)}${cell(phone[at] ?? 0)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
