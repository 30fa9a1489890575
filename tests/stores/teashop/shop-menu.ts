import { html } from '../server/html.ts';
import type { Markup } from '../server/html.ts';
import { categories } from './goods/goods.ts';
import type { Category } from './goods/goods.ts';

/**
 * The main menu: two entries open by a press, one by hovering, two are plain links. All links are in the HTML, closed
 * or not; on a phone the whole menu stands behind a button.
 */
export const shopMenu: Markup = html`<button class="burger" aria-expanded="false" aria-controls="menu">Menu</button>
  <nav id="menu" aria-label="Shop">
    <ul>
      ${categories.map((category) => html`<li>${entry(category)}</li>`)}
      <li><a href="/shop">Everything</a></li>
      <li class="quiet"><a href="/guides/brewing">Brewing guide</a></li>
      <li class="quiet"><a href="/our-story">Our story</a></li>
      <li class="quiet"><a href="/journal">Journal</a></li>
    </ul>
  </nav>`;

function entry(category: Category): Markup {
  const address = `/${category.id}`;
  if (category.subcategories.length === 0) return html`<a href="${address}">${category.name}</a>`;
  const drop = html`<div class="drop" id="menu-${category.id}">
    <p>${category.line}</p>
    <ul>
      ${category.subcategories.map(({ id, name }) => html`<li><a href="${address}/${id}">${name}</a></li>`)}
      <li><a class="all" href="${address}">All ${category.name.toLowerCase()}</a></li>
    </ul>
  </div>`;
  if (category.id === 'teaware')
    return html`<span class="hovers"><a href="${address}" aria-haspopup="true">${category.name}</a>${drop}</span>`;
  return html`<button class="opens" aria-expanded="false" aria-controls="menu-${category.id}">${category.name}</button>${drop}`;
}
