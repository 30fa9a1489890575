import type { Curve } from '../model/visitor.ts';
import { logNormal } from './log-normal.ts';

/** The share of 0..1 that a measured value is worth. */
export function shareOf(curve: Curve, value: number): number {
  return curve === 'share' ? Math.max(0, Math.min(1, value)) : logNormal(value, curve.falling);
}
