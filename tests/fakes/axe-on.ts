import { axeOn as leaveAxeIn } from 'axe-core/axe.min.js?factory';
import type { Axe, AxeOn } from '@/lib/ports/axe.ts';

/** axe-core for the window of a frame, as entrypoints/axe-probe.ts makes it. */
export const axeOn: AxeOn = (view) => {
  leaveAxeIn(view);
  const { axe } = view as Window & { axe?: Axe };
  if (!axe) throw new Error('no axe');
  return axe;
};
