import type { AuditExport } from '../model/audit-export.ts';
import type { StationWays } from '../model/station-schema.ts';
import { sayNameless } from '../model/step-name.ts';
import type { Step } from '../model/step-schema.ts';
import { plainLine } from './plain-line.ts';
import { wrapText } from './wrap-text.ts';
import { said, say } from '../model/say.ts';
import { sayPlace } from './say-ids.ts';

const names: { readonly [S in keyof StationWays]: string } = {
  catalog: 'catalog',
  product: 'product',
  inCart: 'in the cart',
  cart: 'cart',
  checkout: 'checkout',
};
const stations = Object.keys(names) as (keyof StationWays)[];

/** How one gets to each station of buying, press by press; of a phone those that differ. Nothing where nothing is sold. */
export function waysText({ stations: ways }: AuditExport, columns: number): readonly string[] {
  if (!ways) return [];
  const { desktop, phone } = ways;
  const lines = (of: StationWays, shown: readonly (keyof StationWays)[]) =>
    shown.flatMap((station) => {
      const steps = of[station];
      return steps === null ? [] : [wrapText(`  ${said(names[station])}: ${stepWords(steps)}`, columns, '    ')];
    });
  const onDesktop = lines(desktop, stations);
  const other = phone ? stations.filter((station) => stepWords(phone[station] ?? []) !== stepWords(desktop[station] ?? [])) : [];
  const onPhone = phone ? lines(phone, other) : [];
  return [
    ...(onDesktop.length > 0 ? [say`Press by press, desktop`, ...onDesktop] : []),
    ...(onPhone.length > 0 ? [say`Press by press, on a phone`, ...onPhone] : []),
    ...(onDesktop.length + onPhone.length > 0 ? [''] : []),
  ];
}

const stepWords = (steps: readonly Step[]): string =>
  steps.length === 0 ? say`you are already there` : steps.map(oneStep).reduce((before, step) => say`${before}, then ${step}`);

function oneStep({ action, words, place, hidden }: Step): string {
  if (action === 'back') return say`go back`;
  const name = words === '' ? sayNameless(action) : say`“${plainLine(words)}”`;
  const inside = hidden === null || action !== 'link' ? '' : say`, in ${hidden}`;
  if (action === 'choose') return say`choose ${name}`;
  const where = `${sayPlace(place)}${inside}`;
  return action === 'open' ? say`open ${name} (${where})` : say`press ${name} (${where})`;
}
