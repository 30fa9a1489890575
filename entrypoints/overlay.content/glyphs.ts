import type { Step } from '@/lib/model/audit-export.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';

/** A mark: the side of its square grid, and what is drawn on it, by tag and attributes. */
interface Shape {
  readonly grid: number;
  readonly parts: readonly (readonly [tag: string, attributes: Readonly<Record<string, string | number>>])[];
}

const sheet = { x: 2, y: 1.75, width: 12, height: 12.5 };
const filled = { fill: 'currentColor', stroke: 'none' };
const page = (x: number, y: number, [width, height]: readonly [number, number]): Shape => ({
  grid: 16,
  parts: [
    ['rect', sheet],
    ['rect', { x, y, width, height, ...filled }],
  ],
});
const kind = (tag: string, attributes: Readonly<Record<string, string | number>>): Shape => ({ grid: 12, parts: [[tag, attributes]] });

/** DESIGN.md: marks differ by shape, then by hue. */
const shapes = {
  mark: {
    grid: 16,
    parts: [
      ['rect', { width: 16, height: 16, rx: 2, fill: 'var(--accent-fill)', stroke: 'none' }],
      ['path', { d: 'M4 16V3h9v2H6v3h2v2H6v6z', fill: 'var(--on-accent)', stroke: 'none' }],
      ['circle', { cx: 11, cy: 9, r: 2, fill: 'var(--on-accent)', stroke: 'none' }],
    ],
  },
  press: {
    grid: 16,
    parts: [
      [
        'path',
        { d: 'M6 9.5V3.25a1.25 1.25 0 0 1 2.5 0V7.5l3.6.9c.9.2 1.4 1 1.2 1.9l-.9 3.9H7L3.6 10.4c-.5-.7.5-1.7 1.2-1.2z', fill: 'none' },
      ],
    ],
  },
  arrow: { grid: 16, parts: [['path', { d: 'M8 2v11M3.5 8.7 8 13.2l4.5-4.5', fill: 'none' }]] },
  header: page(2, 1.75, [12, 3.75]),
  main: page(4.5, 5, [7, 6]),
  footer: page(2, 10.5, [12, 3.75]),
  aside: page(10.5, 1.75, [3.5, 12.5]),
  menu: {
    grid: 16,
    parts: [
      ['rect', { ...sheet, 'stroke-dasharray': '2 2.2' }],
      ['path', { d: 'M4.75 5h6.5M4.75 8h6.5M4.75 11h6.5', 'stroke-width': 1.9 }],
    ],
  },
  home: {
    grid: 12,
    parts: [
      ['circle', { cx: 6, cy: 6, r: 4.6, stroke: 'var(--accent)' }],
      ['circle', { cx: 6, cy: 6, r: 2, fill: 'var(--accent)', stroke: 'none' }],
    ],
  },
  catalog: kind('rect', { x: 1.25, y: 1.25, width: 9.5, height: 9.5, stroke: 'var(--informed)', 'stroke-width': 2 }),
  product: kind('rect', { x: 2.75, y: 2.75, width: 6.5, height: 6.5, fill: 'var(--ink)', stroke: 'none' }),
  till: kind('path', { d: 'M.8 1.8h5.6L11.4 6l-5 4.2H.8z', fill: 'var(--informed)', stroke: 'none' }),
  answer: kind('circle', { cx: 6, cy: 6, r: 4.5, fill: 'var(--questioning)', stroke: 'none' }),
  proof: kind('path', { d: 'M6 .4 11.6 6 6 11.6.4 6z', fill: 'var(--doubtful)', stroke: 'none' }),
  guide: kind('path', { d: 'M1.75 10.75V5.6a4.25 4.25 0 0 1 8.5 0v5.15z', fill: 'var(--uninformed)', stroke: 'none' }),
  other: kind('path', { d: 'M3 6h6M6 3v6', stroke: 'var(--ink-3)', 'stroke-width': 1.6 }),
} satisfies Record<string, Shape>;

export type GlyphName = keyof typeof shapes;

const kinds: { readonly [K in PageKindId]?: GlyphName } = {
  home: 'home',
  catalog: 'catalog',
  product: 'product',
  cart: 'till',
  checkout: 'till',
  faq: 'answer',
  about: 'answer',
  'shipping-returns': 'answer',
  contact: 'answer',
  guarantee: 'answer',
  'size-guide': 'answer',
  team: 'answer',
  testimonials: 'proof',
  press: 'proof',
  supporters: 'proof',
  impact: 'proof',
  reports: 'proof',
  guide: 'guide',
  blog: 'guide',
  article: 'guide',
  events: 'guide',
  'first-visit': 'guide',
};

export const kindGlyph = (id: PageKindId): GlyphName => kinds[id] ?? 'other';

export function placeGlyph(place: Step['place']): GlyphName {
  if (place === 'header' || place === 'menu' || place === 'footer' || place === 'aside') return place;
  return place === 'breadcrumb' ? 'header' : 'main';
}

/** Built node by node: pages may forbid mark-up to be set as text. */
export function glyph(name: GlyphName, size: number): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const { grid, parts }: Shape = shapes[name];
  const set = (element: Element, attributes: Readonly<Record<string, string | number>>) => {
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  };
  set(svg, { viewBox: `0 0 ${grid} ${grid}`, width: size, height: size, 'aria-hidden': 'true', class: 'i' });
  for (const [tag, attributes] of parts) {
    const part = document.createElementNS(space, tag);
    set(part, attributes);
    svg.append(part);
  }
  return svg;
}
