/**
 * A short name for a text: 53 bits in base 36, the same everywhere. Two FNV-1a-like lanes with xor-shift finish; for telling
 * texts of one site apart (a collision among 10,000 texts has a chance of about 1 in 10^8), not against forgery.
 */
export function hashText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5f356495);
  }
  low = finish(low ^ text.length);
  high = finish(high ^ low);
  return ((high >>> 0) * 0x200000 + (low >>> 11)).toString(36);
}

function finish(lane: number): number {
  const first = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
