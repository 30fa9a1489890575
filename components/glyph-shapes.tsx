import type { ReactNode } from 'react';

/** One mark: its square grid (12, 16 or 24) and what is drawn on it. Stroke comes from the class `i`. */
interface GlyphShape {
  readonly grid: 16 | 24;
  readonly shape: ReactNode;
}

const on16 = (shape: ReactNode): GlyphShape => ({ grid: 16, shape });
const on24 = (shape: ReactNode): GlyphShape => ({ grid: 24, shape });

/** Our marks. Visitors differ by silhouette: remove all colour and nothing is lost. */
export const glyphShapes = {
  mark: on16(
    <>
      <rect width="16" height="16" rx="2" fill="var(--accent-fill)" stroke="none" />
      <path d="M4 16V3h9v2H6v3h2v2H6v6z" fill="var(--on-accent)" stroke="none" />
      <circle cx="11" cy="9" r="2" fill="var(--on-accent)" stroke="none" />
    </>,
  ),
  informed: on24(
    <>
      <path d="M2.5 4.5h11.6L22 12l-7.9 7.5H2.5z" fill="currentColor" strokeWidth="1.5" />
      <path d="M6 12h8.5M11 8.2l3.8 3.8-3.8 3.8" stroke="var(--glyph-in)" strokeWidth="2.25" />
    </>,
  ),
  questioning: on24(
    <>
      <circle cx="12" cy="12" r="10.5" fill="currentColor" stroke="none" />
      <path d="M8.9 9.4a3.15 3.15 0 1 1 4.9 2.6c-1.15.8-1.75 1.35-1.75 2.5" stroke="var(--glyph-in)" strokeWidth="2.25" />
      <circle cx="12" cy="17.7" r="1.45" fill="var(--glyph-in)" stroke="none" />
    </>,
  ),
  doubtful: on24(
    <>
      <path d="M12 2.2 21.8 12 12 21.8 2.2 12z" strokeWidth="2" />
      <path d="M12 2.2v19.6L2.2 12z" fill="currentColor" strokeWidth="2" />
    </>,
  ),
  uninformed: on24(
    <>
      <path d="M3.5 22V11.2a8.5 8.5 0 0 1 17 0V22z" fill="currentColor" strokeWidth="1" />
      <path d="M8.6 22.6v-9.8a3.4 3.4 0 0 1 6.8 0v9.8z" fill="var(--glyph-in)" stroke="none" />
    </>,
  ),
  desktop: on16(
    <>
      <rect x="1.25" y="2.25" width="13.5" height="9" rx=".75" />
      <path d="M5.5 14h5M8 11.5V14" />
    </>,
  ),
  phone: on16(
    <>
      <rect x="4.25" y="1.25" width="7.5" height="13.5" rx="1.5" />
      <path d="M7.25 12.5h1.5" />
    </>,
  ),
  found: on16(
    <>
      <circle cx="8" cy="8" r="6.75" fill="currentColor" stroke="none" />
      <path d="m4.9 8.2 2.2 2.2 4-4.6" stroke="var(--glyph-in)" strokeWidth="1.75" />
    </>,
  ),
  partly: on16(
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
    </>,
  ),
  'not-found': on16(
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M5 8h6" />
    </>,
  ),
  'not-known': on16(
    <>
      <circle cx="8" cy="8" r="6" strokeDasharray="1.4 2.37" />
      <path d="M6.3 6.7a1.75 1.75 0 1 1 2.7 1.45c-.65.42-1 .7-1 1.3" strokeWidth="1.35" />
      <circle cx="8" cy="11.3" r=".85" fill="currentColor" stroke="none" />
    </>,
  ),
  'does-not-apply': on16(<path d="M3.5 8h9" strokeWidth="1.75" />),
  walk: on16(
    <>
      <path d="M2.5 13.5v-5h6v-5h5" strokeDasharray=".1 3" strokeWidth="2.1" />
      <path d="m11 1.2 2.6 2.3L11 5.8" />
    </>,
  ),
  pause: on16(<path d="M5.5 3.5v9M10.5 3.5v9" strokeWidth="2.25" strokeLinecap="butt" />),
  stop: on16(<rect x="4" y="4" width="8" height="8" fill="currentColor" stroke="none" />),
  gear: on16(
    <>
      <path d="M2 4.5h5M11 4.5h3M2 11.5h2M8 11.5h6" />
      <circle cx="9" cy="4.5" r="1.9" />
      <circle cx="6" cy="11.5" r="1.9" />
    </>,
  ),
  panel: on16(<path d="M1.75 2.75h12.5v10.5H1.75zM10 2.75v10.5" />),
  again: on16(<path d="M13 8a5 5 0 1 1-1.6-3.7M13.2 1.8v3h-3" />),
  save: on16(<path d="M8 2v8.2M4.6 7 8 10.4 11.4 7M2.5 13.5h11" />),
  down: on16(<path d="m4 6.2 4 4 4-4" />),
  person: on16(
    <>
      <circle cx="8" cy="5" r="2.75" />
      <path d="M2.75 14c.4-3 2.4-4.75 5.25-4.75S12.85 11 13.25 14" />
    </>,
  ),
} satisfies Record<string, GlyphShape>;

export type GlyphName = keyof typeof glyphShapes;
