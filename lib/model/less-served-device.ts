import type { VisitorScore } from './audit-export.ts';
import type { Device } from './page.ts';

/** The device that serves visitors less: the one that leads more of their headline scores; of equals the phone, where it leads any. */
export function lessServedDevice(visitors: readonly Pick<VisitorScore, 'device' | 'score'>[]): Device {
  const scored = visitors.filter(({ score }) => score !== null);
  const phones = scored.filter(({ device }) => device === 'phone').length;
  return phones > 0 && 2 * phones >= scored.length ? 'phone' : 'desktop';
}
