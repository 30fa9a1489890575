import { glyphShapes, type GlyphName } from './glyph-shapes.tsx';

interface GlyphProps {
  readonly name: GlyphName;
  /** Pixels, square. */
  readonly size?: number;
  readonly className?: string;
}

/** A mark beside words, so it is silent to screen readers. */
export function Glyph({ name, size = 16, className }: GlyphProps) {
  const { grid, shape } = glyphShapes[name];
  return (
    <svg className={className ? `i ${className}` : 'i'} width={size} height={size} viewBox={`0 0 ${grid} ${grid}`} aria-hidden="true">
      {shape}
    </svg>
  );
}
