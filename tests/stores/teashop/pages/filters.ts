import { html } from '../../server/html.ts';
import type { Markup } from '../../server/html.ts';
import type { Visit } from '../../server/site.ts';
import type { Good } from '../goods/good.ts';

const filters: Readonly<Record<string, readonly string[]>> = {
  colour: ['amber', 'copper', 'green', 'gold', 'red', 'black'],
  origin: ['india', 'sri-lanka', 'china', 'japan', 'africa', 'europe'],
  caffeine: ['none', 'low', 'medium', 'high'],
  price: ['under-8', '8-to-15', 'over-15'],
  view: ['grid', 'list'],
};

/**
 * Links that add or drop one value each and keep all others in the order they were pressed: more addresses than anyone
 * could ever read, as faceted shops have them.
 */
export function filterLinks(visit: Visit): Markup {
  return html`<aside class="filters">
    <h2>Narrow it down</h2>
    ${Object.entries(filters).map(
      ([name, values]) =>
        html`<h3>${name}</h3>
          <ul>
            ${values.map((value) => html`<li><a href="${toggled(visit, name, value)}" rel="nofollow">${isOn(visit, name, value) && '✓ '}${value.replaceAll('-', ' ')}</a></li>`)}
          </ul>`,
    )}
  </aside>`;
}

/** The goods that match one value of every filter in use; a filter unknown to a good leaves it out. */
export function filtered(goods: readonly Good[], visit: Visit): readonly Good[] {
  return goods.filter((good) =>
    Object.entries(traits).every(([name, traitOf]) => {
      const wanted = visit.query.getAll(name);
      return wanted.length === 0 || wanted.includes(traitOf(good));
    }),
  );
}

const traits: Readonly<Record<string, (good: Good) => string>> = {
  colour: ({ colour }) => nearestColour(colour),
  origin: ({ facts }) => origins.find(({ of }) => of.test(facts['Origin'] ?? ''))?.name ?? 'europe',
  caffeine: ({ facts }) => facts['Caffeine'] ?? 'none',
  price: ({ pence }) => (pence < 800 ? 'under-8' : pence <= 1500 ? '8-to-15' : 'over-15'),
};

const origins = [
  { name: 'india', of: /India/ },
  { name: 'sri-lanka', of: /Sri Lanka/ },
  { name: 'china', of: /China/ },
  { name: 'japan', of: /Japan/ },
  { name: 'africa', of: /Africa|Kenya|Egypt/ },
];

const shades = { amber: 0xc06a3a, copper: 0x8c4a2f, green: 0x5d8a4a, gold: 0xe0b94f, red: 0xb02b4b, black: 0x3a3a3a };

function nearestColour(colour: string): string {
  const wanted = Number.parseInt(colour.slice(1), 16);
  const distance = (shade: number) =>
    [16, 8, 0].reduce((sum, bits) => sum + Math.abs(((shade >> bits) & 255) - ((wanted >> bits) & 255)), 0);
  return Object.entries(shades).toSorted((a, b) => distance(a[1]) - distance(b[1]))[0]?.[0] ?? 'black';
}

function isOn(visit: Visit, name: string, value: string): boolean {
  return visit.query.getAll(name).includes(value);
}

function toggled(visit: Visit, name: string, value: string): string {
  const kept = [...visit.query].filter((pair) => pair[0] !== 'page' && !(pair[0] === name && pair[1] === value));
  const pairs = isOn(visit, name, value) ? kept : [...kept, [name, value]];
  const query = new URLSearchParams(pairs);
  return query.size === 0 ? visit.path : `${visit.path}?${query}`;
}
