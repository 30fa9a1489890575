import { html, type Markup } from './markup.ts';

/** Our marks, as in components/glyph-shapes.tsx: name, side of the square grid, what is drawn on it. */
const shapes = {
  mark: [
    16,
    html`<rect width="16" height="16" rx="2" fill="var(--accent-fill)" stroke="none" /><path
        d="M4 16V3h9v2H6v3h2v2H6v6z"
        fill="var(--on-accent)"
        stroke="none"
      /><circle cx="11" cy="9" r="2" fill="var(--on-accent)" stroke="none" />`,
  ],
  informed: [
    24,
    html`<path d="M2.5 4.5h11.6L22 12l-7.9 7.5H2.5z" fill="currentColor" stroke-width="1.5" /><path
        d="M6 12h8.5M11 8.2l3.8 3.8-3.8 3.8"
        stroke="var(--glyph-in)"
        stroke-width="2.25"
      />`,
  ],
  questioning: [
    24,
    html`<circle cx="12" cy="12" r="10.5" fill="currentColor" stroke="none" /><path
        d="M8.9 9.4a3.15 3.15 0 1 1 4.9 2.6c-1.15.8-1.75 1.35-1.75 2.5"
        stroke="var(--glyph-in)"
        stroke-width="2.25"
      /><circle cx="12" cy="17.7" r="1.45" fill="var(--glyph-in)" stroke="none" />`,
  ],
  doubtful: [
    24,
    html`<path d="M12 2.2 21.8 12 12 21.8 2.2 12z" stroke-width="2" /><path
        d="M12 2.2v19.6L2.2 12z"
        fill="currentColor"
        stroke-width="2"
      />`,
  ],
  uninformed: [
    24,
    html`<path d="M3.5 22V11.2a8.5 8.5 0 0 1 17 0V22z" fill="currentColor" stroke-width="1" /><path
        d="M8.6 22.6v-9.8a3.4 3.4 0 0 1 6.8 0v9.8z"
        fill="var(--glyph-in)"
        stroke="none"
      />`,
  ],
  desktop: [16, html`<rect x="1.25" y="2.25" width="13.5" height="9" rx=".75" /><path d="M5.5 14h5M8 11.5V14" />`],
  phone: [16, html`<rect x="4.25" y="1.25" width="7.5" height="13.5" rx="1.5" /><path d="M7.25 12.5h1.5" />`],
  found: [
    16,
    html`<circle cx="8" cy="8" r="6.75" fill="currentColor" stroke="none" /><path
        d="m4.9 8.2 2.2 2.2 4-4.6"
        stroke="var(--glyph-in)"
        stroke-width="1.75"
      />`,
  ],
  'not-found': [16, html`<circle cx="8" cy="8" r="6" /><path d="M5 8h6" />`],
  'not-known': [
    16,
    html`<circle cx="8" cy="8" r="6" stroke-dasharray="1.4 2.37" /><path
        d="M6.3 6.7a1.75 1.75 0 1 1 2.7 1.45c-.65.42-1 .7-1 1.3"
        stroke-width="1.35"
      /><circle cx="8" cy="11.3" r=".85" fill="currentColor" stroke="none" />`,
  ],
  'does-not-apply': [16, html`<path d="M3.5 8h9" stroke-width="1.75" />`],
} as const;

export type GlyphName = keyof typeof shapes;

/** Drawn once, used everywhere. */
export const glyphSheet: Markup = html`<svg class="vh" aria-hidden="true" width="0" height="0">
  ${Object.entries(shapes).map(([name, [grid, shape]]) => html`<symbol id="g-${name}" viewBox="0 0 ${grid} ${grid}">${shape}</symbol>`)}
</svg>`;

/** A mark without a word of its own: one stands beside it. */
export const glyph = (name: GlyphName, size = 16): Markup =>
  html`<svg class="i" width="${size}" height="${size}" aria-hidden="true"><use href="#g-${name}"></use></svg>`;
