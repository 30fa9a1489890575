import type { Step } from './audit-export.ts';
import { say } from './say.ts';

/** What a menu is called in which a step stands openly, so that nothing has to be opened first; null where it is closed, or no menu. */
export const sayOpenMenu = ({ place, hidden }: Pick<Step, 'place' | 'hidden'>): string | null =>
  place === 'menu' && hidden === null ? say`menu bar` : null;
