import type { ReactNode } from 'react';
import type { Step } from '@/lib/model/audit-export.ts';
import { said, say } from '@/lib/model/say.ts';

type Place = Step['place'];

/** Where a link stands, in words. */
export const placeWords: Readonly<Record<Place, string>> = {
  header: 'header',
  menu: 'in a menu',
  hero: 'page body',
  main: 'page body',
  aside: 'at the side',
  footer: 'footer',
  breadcrumb: 'breadcrumb',
};

const sheet = <rect x="2.25" y="1.25" width="11.5" height="13.5" rx="1" />;
const filled = (y: number, height: number, width = 8.5): ReactNode => (
  <rect x="3.75" y={y} width={width} height={height} fill="currentColor" stroke="none" />
);
const shapes: Readonly<Record<Place, ReactNode>> = {
  header: (
    <>
      {sheet}
      {filled(2.75, 3)}
    </>
  ),
  menu: (
    <>
      <rect x="2.25" y="1.25" width="11.5" height="13.5" rx="1" strokeDasharray="2 1.6" />
      <path d="M5 5h6M5 8h6M5 11h6" />
    </>
  ),
  hero: (
    <>
      {sheet}
      {filled(5.5, 5)}
    </>
  ),
  main: (
    <>
      {sheet}
      {filled(5.5, 5)}
    </>
  ),
  aside: (
    <>
      {sheet}
      {filled(2.75, 10.5, 3)}
    </>
  ),
  footer: (
    <>
      {sheet}
      {filled(10.25, 3)}
    </>
  ),
  breadcrumb: (
    <>
      {sheet}
      <path d="M4.5 5h1.5M7.25 5h1.5M10 5h1.5" strokeWidth="2" />
    </>
  ),
};

/** A small page with the part filled where a link stands; dashed, with lines, for a menu. */
export function PlaceGlyph({ place }: { readonly place: Place }) {
  return (
    <svg className="i" width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[place]}
    </svg>
  );
}

const told: readonly Place[] = ['header', 'menu', 'main', 'footer'];

/** The glyphs that stand in the strips, each with its word. */
export function PlaceKey() {
  return (
    <ul className="place-key" aria-label={say`Where the link stands`}>
      {told.map((place) => (
        <li key={place}>
          <PlaceGlyph place={place} />
          {said(placeWords[place])}
        </li>
      ))}
    </ul>
  );
}
