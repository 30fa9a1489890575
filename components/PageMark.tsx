import './PageMark.css';
import { markPath } from './mark-path.ts';
import type { Family } from './page-families.ts';

/** Sizes on a grid of 12, so that all weigh the same to the eye. */
const sizes: Readonly<Record<Family, number>> = {
  home: 9.2,
  catalog: 9.5,
  product: 6.5,
  goal: 9,
  answers: 9,
  proof: 9,
  guide: 9,
  other: 6,
};

/** The mark of a family of pages, beside its name, so it is silent to screen readers. */
export function PageMark({ family, size = 13 }: { readonly family: Family; readonly size?: number }) {
  return (
    <svg className="page-mark" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <path className="mark" data-family={family} d={markPath(family, { x: 6, y: 6, size: sizes[family] })} />
      {family === 'home' && <circle className="mark__dot" cx="6" cy="6" r="2" />}
    </svg>
  );
}
