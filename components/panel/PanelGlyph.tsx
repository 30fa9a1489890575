import type { ReactNode } from 'react';

/** Marks that only the panel has, on a grid of 16: those of all surfaces would weigh on the popup. */
const shapes = {
  report: <path d="M3 1.75h7l3 3v9.5H3zM5.5 7h5M5.5 10h5" />,
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1" />
      <path d="M5.25 7V4.75a2.75 2.75 0 0 1 5.5 0V7" />
    </>
  ),
  'goes-on': <path d="M2 8h11M9 4l4 4-4 4" />,
  'slows-down': <path d="M2 8h2.5M6.75 8h2.5M11.5 8H14" strokeWidth="2" />,
  stuck: <path d="M2 8h8M12.5 3.5v9" strokeWidth="2" />,
  'not-known': <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2" />,
  pin: <path d="M8 14.25s4.5-4.4 4.5-7.75a4.5 4.5 0 0 0-9 0C3.5 9.85 8 14.25 8 14.25zM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z" />,
  picture: (
    <>
      <rect x="1.75" y="3" width="12.5" height="10" rx="1" />
      <path d="m2 11.5 3.75-4 3 3.25 1.75-1.75L14 12M10.5 6h.01" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactNode>>;

export type PanelGlyphName = keyof typeof shapes;

/** A mark beside words, so it is silent to screen readers. */
export function PanelGlyph({ name, size = 16 }: { readonly name: PanelGlyphName; readonly size?: number }) {
  return (
    <svg className="i" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
