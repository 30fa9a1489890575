import { amstad } from './amstad.ts';
import { atesman } from './atesman.ts';
import { douma } from './douma.ts';
import { fernandezHuerta } from './fernandez-huerta.ts';
import { flesch } from './flesch.ts';
import { fogPl } from './fog-pl.ts';
import type { Formula } from './formula.ts';
import { gulpease } from './gulpease.ts';
import { kandelMoles } from './kandel-moles.ts';
import { lix } from './lix.ts';
import { martins } from './martins.ts';
import { oborneva } from './oborneva.ts';

/** One for each language at most. Languages without one get no ease rather than another language's. */
export const formulas: readonly Formula[] = [
  flesch,
  amstad,
  kandelMoles,
  fernandezHuerta,
  gulpease,
  martins,
  douma,
  lix,
  atesman,
  oborneva,
  fogPl,
];
