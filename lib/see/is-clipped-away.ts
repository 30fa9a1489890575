/** Does a computed `clip-path` or `clip` leave nothing of a box? Only shapes that people use to hide are known. */
export function isClippedAway(clipPath: string, clip: string): boolean {
  return (clipPath !== 'none' && clipPath !== '' && leavesNothing(clipPath.slice(0, 300))) || isEmptyRect(clip);
}

function leavesNothing(path: string): boolean {
  const [, shape, written] = /^(inset|circle|ellipse|polygon)\((.*)\)/.exec(path) ?? [];
  if (shape === undefined || written === undefined) return false;
  if (shape === 'inset') return isEmptyInset(written.split(' round ')[0] ?? '');
  if (shape === 'polygon') return isFlat(written);
  return /^0(px|%)?(\s|$)/.test(written) || (shape === 'ellipse' && /^\S+ 0(px|%)?(\s|$)/.test(written));
}

/** One to four distances, as for margins; only percentages can be added up without knowing the box. */
function isEmptyInset(written: string): boolean {
  const [top = 0, right = top, bottom = top, left = right] = written
    .trim()
    .split(/\s+/)
    .map((one) => (one.endsWith('%') ? Number.parseFloat(one) : 0));
  return top + bottom >= 100 || left + right >= 100;
}

/** All corners on one line up or across. */
function isFlat(written: string): boolean {
  const corners = written.split(',').map((corner) => corner.trim().split(/\s+/));
  return corners.every(([x]) => x === corners[0]?.[0]) || corners.every(([, y]) => y === corners[0]?.[1]);
}

function isEmptyRect(clip: string): boolean {
  const sides = /^rect\((.*)\)$/.exec(clip)?.[1]?.split(/[\s,]+/);
  if (sides?.length !== 4 || sides.includes('auto')) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = sides.map((side) => Number.parseFloat(side));
  return bottom <= top || right <= left;
}
