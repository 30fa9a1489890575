import { html, structured } from '../../server/html.ts';
import type { Markup } from '../../server/html.ts';
import type { Category } from '../goods/goods.ts';
import { categories, goods, goodsIn } from '../goods/goods.ts';
import { shopPage } from '../shop-frame.ts';
import type { PageMaker } from '../shopper.ts';
import { filtered, filterLinks } from './filters.ts';
import { pageOf, sorted, sortLinks } from './listing.ts';
import { tiles } from './tiles.ts';

/** Everything on one shelf, twelve to a page, with filters that never end. */
export const everything: PageMaker = (shopper) => {
  const { visit } = shopper;
  const found = sorted(filtered(goods, visit), visit);
  const listed = pageOf(found, visit, 12);
  return shopPage(shopper, {
    title: 'All teas and teaware',
    body: html`<div class="page wide" id="content">
      <h1>Everything</h1>
      <p>${found.length} things, as they stand on the shelf.</p>
      <div class="beside">
        ${filterLinks(visit)}
        <div>${sortLinks(visit)}${tiles(shopper, listed.goods)}${listed.links}</div>
      </div>
    </div>`,
  });
};

/** Pages of the categories (six to a page) and of their subcategories (all at once), by path. */
export const catalogPages: ReadonlyMap<string, PageMaker> = new Map(
  categories.flatMap((category): [string, PageMaker][] => [
    [`/${category.id}`, categoryPage(category)],
    ...category.subcategories.map((sub): [string, PageMaker] => [`/${category.id}/${sub.id}`, subcategoryPage(category, sub)]),
  ]),
);

function categoryPage(category: Category): PageMaker {
  const crumbs = [{ name: category.name, path: `/${category.id}` }];
  return (shopper) => {
    const listed = pageOf(sorted(goodsIn(category.id), shopper.visit), shopper.visit, 6);
    return shopPage(shopper, {
      title: category.name,
      description: category.line,
      head: crumbList(crumbs),
      body: html`<main id="content" class="page wide">
        ${crumbTrail(crumbs)}
        <h1>${category.name}</h1>
        <p class="lead">${category.line}</p>
        ${
          category.subcategories.length > 0 &&
          html`<ul class="subs">
            ${category.subcategories.map(({ id, name, line }) => html`<li><a href="/${category.id}/${id}">${name}</a> <span>${line}</span></li>`)}
          </ul>`
        }
        ${category.id === 'teaware' && html`<p>Which pot for which tea? <a href="/guides/choosing-a-teapot">A short guide to teapots</a>.</p>`}
        ${sortLinks(shopper.visit)}${tiles(shopper, listed.goods)}${listed.links}
      </main>`,
    });
  };
}

function subcategoryPage(category: Category, sub: Category['subcategories'][number]): PageMaker {
  const crumbs = [
    { name: category.name, path: `/${category.id}` },
    { name: sub.name, path: `/${category.id}/${sub.id}` },
  ];
  return (shopper) =>
    shopPage(shopper, {
      title: `${sub.name}, ${category.name}`,
      head: crumbList(crumbs),
      body: html`<main id="content" class="page wide">
        ${crumbTrail(crumbs)}
        <h1>${sub.name}</h1>
        <p class="lead">${sub.line}</p>
        ${tiles(shopper, goodsIn(category.id, sub.id))}
      </main>`,
    });
}

interface Crumb {
  readonly name: string;
  readonly path: string;
}

export function crumbTrail(crumbs: readonly Crumb[]): Markup {
  return html`<nav class="crumbs" aria-label="Breadcrumb">
    <ol>
      <li><a href="/">Home</a></li>
      ${crumbs.map(({ name, path }, index) =>
        index === crumbs.length - 1 ? html`<li aria-current="page">${name}</li>` : html`<li><a href="${path}">${name}</a></li>`,
      )}
    </ol>
  </nav>`;
}

export function crumbList(crumbs: readonly Crumb[]): Markup {
  const itemListElement = crumbs.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: path }));
  return structured({ '@type': 'BreadcrumbList', itemListElement });
}
