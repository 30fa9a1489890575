import { axeOn } from 'axe-core/axe.min.js?factory';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Axe, AxeOn } from '../lib/ports/axe.ts';

/** axe-core, 180 kB gzipped: put on demand into the world that lays pages out (lib/adapters/lent-axe.ts finds it there), which looks with it into their frames. */
export default defineUnlistedScript(() => {
  const make: AxeOn = (view) => {
    const bare = view as Window & { axe?: Axe };
    axeOn(bare);
    const { axe } = bare;
    delete bare.axe;
    if (!axe) throw new Error('axe-core left nothing behind');
    return axe;
  };
  Object.assign(globalThis, { floorwalkerAxe: make });
});
