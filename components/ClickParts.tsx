import './ClickParts.css';
import type { ClickFigures } from '@/lib/model/click-figures.ts';
import type { Device } from '@/lib/model/page.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import { sayBuying } from '@/lib/model/say-buying.ts';
import { Directory } from './Directory.tsx';
import { Fold } from './Fold.tsx';
import { sayCount, sayNumber } from './say-count.ts';

interface ClickPartsProps {
  readonly goal: GoalKind;
  readonly figures: Readonly<Record<Device, ClickFigures | null>>;
}

const says = {
  title: 'How is this counted?',
  click: 'A click is one deliberate press: a link, a closed menu, a required option, a button. Typing and scrolling are not clicks.',
  bought: 'A cart counts once something is in it.',
  parts: 'Clicks to each station',
};

const parts: readonly (readonly [keyof ClickFigures['parts'], string])[] = [
  ['catalog', 'Catalog'],
  ['product', 'Product'],
  ['inCart', 'In the cart'],
  ['cart', 'Cart'],
  ['checkout', 'Checkout'],
];

/** The clicks taken apart: what was counted, over how much, and the stations on the way. */
export function ClickParts({ goal, figures }: ClickPartsProps) {
  return (
    <Fold title={says.title}>
      {figures.desktop && <p>{sayInFull('Desktop', figures.desktop, goal)}</p>}
      {figures.phone && <p>{sayInFull('Phone', figures.phone, goal)}</p>}
      <p>
        {says.click} {goal === 'cart' && says.bought}
      </p>
      {figures.desktop?.buying && <p dir="auto">Bought {sayBuying(figures.desktop.buying)}</p>}
      <Stations {...figures} />
    </Fold>
  );
}

function Stations({ desktop, phone }: ClickPartsProps['figures']) {
  const rows = parts.flatMap(([part, name]) => {
    const [wide, narrow] = [desktop?.parts[part] ?? null, phone?.parts[part] ?? null];
    return wide === null && narrow === null ? [] : [{ name, wide, narrow }];
  });
  if (rows.length === 0) return null;
  if (phone === null)
    return <Directory lines={rows.map(({ name, wide }) => ({ name, figure: sayCount(wide ?? 0, 'click') }))} label={says.parts} />;
  return (
    <table className="parts">
      <thead>
        <tr>
          <th scope="col">{says.parts}</th>
          <th scope="col">Desktop</th>
          <th scope="col">Phone</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, wide, narrow }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{wide ?? '–'}</td>
            <td>{narrow ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayInFull(device: string, { quickest, typical, slowest, counted, bySearch }: ClickFigures, goal: GoalKind): string {
  const what = goal === 'cart' ? 'products' : 'ways';
  if (quickest === null || typical === null)
    return `${device}: no way was found by links${counted > 0 ? ` over ${sayNumber(counted)} ${what}` : ''}.`;
  return [
    `${device}: quickest ${quickest}.`,
    `Half of the ${sayNumber(counted)} ${what} within ${typical}.`,
    slowest === null ? '' : `Slowest ${slowest}.`,
    bySearch === null ? '' : `By search: type, then ${bySearch}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
