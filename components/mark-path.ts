import type { Family } from './page-families.ts';

/** Where a mark stands: its middle, its size in pixels, and its turn in degrees, which only squares follow. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly turn?: number;
}

/** The silhouette of a family as the path of an SVG, so that any number of marks of one look are a single node. */
export function markPath(family: Family, { x, y, size, turn = 0 }: MarkPlace): string {
  const half = size / 2;
  const at = (dx: number, dy: number): string => `${round(x + dx * half)} ${round(y + dy * half)}`;
  switch (family) {
    case 'catalog':
    case 'product': {
      const angle = (turn * Math.PI) / 180;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const corner = (dx: number, dy: number): string => at(dx * cos - dy * sin, dx * sin + dy * cos);
      return `M${corner(-1, -1)}L${corner(1, -1)}L${corner(1, 1)}L${corner(-1, 1)}Z`;
    }
    case 'home':
    case 'answers':
      return `M${at(-1, 0)}a${round(half)} ${round(half)} 0 1 0 ${round(size)} 0a${round(half)} ${round(half)} 0 1 0 ${round(-size)} 0Z`;
    case 'proof':
      return `M${at(0, -1.25)}L${at(1.25, 0)}L${at(0, 1.25)}L${at(-1.25, 0)}Z`;
    case 'guide':
      return `M${at(-0.95, 1)}V${round(y)}a${round(half * 0.95)} ${round(half * 0.95)} 0 0 1 ${round(half * 1.9)} 0V${round(y + half)}Z`;
    case 'goal':
      return `M${at(-1.15, -1)}L${at(-0.05, -1)}L${at(1.2, 0)}L${at(-0.05, 1)}L${at(-1.15, 1)}Z`;
    case 'other':
      return `M${at(-1, 0)}H${round(x + half)}M${at(0, -1)}V${round(y + half)}`;
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
