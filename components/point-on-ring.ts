/** A point on a ring around a middle; degrees clockwise from the top. */
export function pointOnRing(middle: { readonly x: number; readonly y: number }, radius: number, degrees: number): { x: number; y: number } {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
}
