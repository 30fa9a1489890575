import './Fold.css';
import type { ReactNode } from 'react';
import { Glyph } from './Glyph.tsx';

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What stands behind a figure, opened by a click or Enter. */
export function Fold({ title, children }: FoldProps) {
  return (
    <details className="fold">
      <summary>
        {title}
        <Glyph name="down" size={14} />
      </summary>
      <div className="fold__in">{children}</div>
    </details>
  );
}
