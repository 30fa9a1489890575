import { html } from '../../server/html.ts';
import type { Markup } from '../../server/html.ts';
import type { Visit } from '../../server/site.ts';
import type { Good } from '../goods/good.ts';
import { withParameter } from '../shopper.ts';

/** One page of a longer list; page numbers past the end show the last page, as many shops do. */
export function pageOf(
  goods: readonly Good[],
  visit: Visit,
  perPage: number,
): { readonly goods: readonly Good[]; readonly links: Markup | undefined } {
  const last = Math.max(1, Math.ceil(goods.length / perPage));
  const wanted = Math.max(1, Number.parseInt(visit.query.get('page') ?? '1', 10) || 1);
  const current = Math.min(wanted, last);
  const shown = goods.slice((current - 1) * perPage, current * perPage);
  if (last === 1) return { goods: shown, links: undefined };
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  return {
    goods: shown,
    links: html`<nav class="pages" aria-label="Pages">
      <ul>
        ${numbers.map((number) =>
          number === current
            ? html`<li aria-current="page">${number}</li>`
            : html`<li><a href="${withParameter(visit, 'page', String(number))}">${number}</a></li>`,
        )}
        ${current < last && html`<li><a rel="next" href="${withParameter(visit, 'page', String(current + 1))}">Next</a></li>`}
      </ul>
    </nav>`,
  };
}

const sorts: Readonly<Record<string, { readonly label: string; readonly order: (a: Good, b: Good) => number }>> = {
  shelf: { label: 'As on the shelf', order: (a, b) => a.id - b.id },
  'price-up': { label: 'Price, low first', order: (a, b) => a.pence - b.pence },
  'price-down': { label: 'Price, high first', order: (a, b) => b.pence - a.pence },
  name: { label: 'Name', order: (a, b) => a.name.localeCompare(b.name, 'en') },
};

export function sorted(goods: readonly Good[], visit: Visit): readonly Good[] {
  return goods.toSorted((sorts[visit.query.get('sort') ?? 'shelf'] ?? sorts['shelf'])?.order);
}

export function sortLinks(visit: Visit): Markup {
  const current = visit.query.get('sort') ?? 'shelf';
  return html`<p class="sorts">
    Sort:
    ${Object.entries(sorts).map(([id, { label }]) =>
      id === current ? html`<strong>${label}</strong> ` : html`<a href="${withParameter(visit, 'sort', id)}">${label}</a> `,
    )}
  </p>`;
}
