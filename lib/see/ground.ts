import { type Color, over, readColor, white } from './color.ts';
import type { Drawing } from './drawing.ts';

/** What text stands on. */
export interface Ground {
  readonly color: Color;
  /** The element that paints it; null for the page's own canvas. */
  readonly by: Element | null;
  /** How opaque what stands on it is, by itself and those between, 0..1. */
  readonly opacity: number;
}

/** Deeper nesting is not gone through. */
const levels = 200;

/** The colour behind an element as its ancestors paint it; null where a picture, a fade or an effect decides. */
export function groundOf(element: Element, { styleOf }: Pick<Drawing, 'styleOf'>): Ground | null {
  const glazes: Color[] = [];
  let opacity = 1;
  let at: Element | null = element;
  for (let level = 0; at !== null && level < levels; level++, at = at.parentElement) {
    const style = styleOf(at);
    if (!style || style.backgroundImage !== 'none' || hasEffect(style)) return null;
    const color = readColor(style.backgroundColor);
    if (color === null) return null;
    if (color.alpha >= 1) return isFadedFrom(at, styleOf) ? null : { color: laid(glazes, color), by: at, opacity };
    // What is half seen through as a whole is no glaze on the ground alone.
    if (color.alpha > 0 && Number(style.opacity) < 1) return null;
    if (color.alpha > 0) glazes.push(color);
    opacity *= Number(style.opacity);
    if (at.localName === 'html' && /dark/.test(style.colorScheme)) return null;
  }
  return at === null ? { color: laid(glazes, white), by: null, opacity } : null;
}

const laid = (glazes: readonly Color[], ground: Color): Color => glazes.reduceRight((below, glaze) => over(glaze, below), ground);

function hasEffect({ filter, mixBlendMode, backgroundClip }: CSSStyleDeclaration): boolean {
  return (filter !== 'none' && filter !== '') || (mixBlendMode !== 'normal' && mixBlendMode !== '') || backgroundClip === 'text';
}

function isFadedFrom(element: Element, styleOf: Drawing['styleOf']): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < levels; level++, at = at.parentElement) if (Number(styleOf(at)?.opacity ?? 1) < 1) return true;
  return false;
}
