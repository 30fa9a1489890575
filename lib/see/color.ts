/** Red, green and blue 0..1 in sRGB, and how opaque it is, 0..1. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const white: Color = { red: 1, green: 1, blue: 1, alpha: 1 };

/** Reads a computed colour; null for what is written in another colour space than sRGB. */
export function readColor(written: string): Color | null {
  const [, space, values] = /^(rgba?|color)\((.*)\)$/.exec(written.slice(0, 120)) ?? [];
  if (space === undefined || values === undefined) return written === 'transparent' ? { ...white, alpha: 0 } : null;
  const isSrgb = values.startsWith('srgb ');
  if (space === 'color' && !isSrgb) return null;
  const parts = (values.replace('srgb', '').match(/-?[\d.]+%?/g) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || parts.some(Number.isNaN)) return null;
  const most = space === 'color' ? 1 : 255;
  return { red: red / most, green: green / most, blue: blue / most, alpha };
}

/** A colour laid over an opaque one. */
export function over(upper: Color, lower: Color): Color {
  const mix = (one: number, other: number) => one * upper.alpha + other * (1 - upper.alpha);
  return { red: mix(upper.red, lower.red), green: mix(upper.green, lower.green), blue: mix(upper.blue, lower.blue), alpha: 1 };
}

/** Contrast of two opaque colours, 1..21. Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Source: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance({ red, green, blue }: Color): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
