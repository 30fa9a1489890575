import './ClickParts.css';
import type { ReactNode } from 'react';
import type { ClickFigures } from '@/lib/model/click-figures.ts';
import type { Device } from '@/lib/model/page.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import { sayBuying } from '@/lib/model/say-buying.ts';
import { said, say } from '@/lib/model/say.ts';
import { Directory } from './Directory.tsx';
import { Fold } from './Fold.tsx';
import { sayCount, sayNumber } from './say-count.ts';

interface ClickPartsProps {
  readonly goal: GoalKind;
  readonly figures: Readonly<Record<Device, ClickFigures | null>>;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

const says = {
  title: 'How is this counted?',
  click: 'A click is one deliberate press: a link, a closed menu, a required option, a button. Typing and scrolling are not clicks.',
  bought: 'A cart counts once something is in it.',
  parts: 'Clicks to each station',
};

const parts: readonly { readonly part: keyof ClickFigures['parts']; readonly label: string }[] = [
  { part: 'catalog', label: 'Catalog' },
  { part: 'product', label: 'Product' },
  { part: 'inCart', label: 'In the cart' },
  { part: 'cart', label: 'Cart' },
  { part: 'checkout', label: 'Checkout' },
];

/** The clicks taken apart: what was counted, over how much, and the stations on the way. */
export function ClickParts({ goal, figures, children }: ClickPartsProps) {
  return (
    <Fold title={said(says.title)}>
      {figures.desktop && <p>{sayInFull(say`Desktop`, figures.desktop, goal)}</p>}
      {figures.phone && <p>{sayInFull(say`Phone`, figures.phone, goal)}</p>}
      <p>
        {said(says.click)} {goal === 'cart' && said(says.bought)}
      </p>
      {figures.desktop?.buying && <p dir="auto">{say`Bought ${sayBuying(figures.desktop.buying)}`}</p>}
      <Stations {...figures} />
      {children}
    </Fold>
  );
}

function Stations({ desktop, phone }: ClickPartsProps['figures']) {
  const rows = parts.flatMap(({ part, label }) => {
    const [wide, narrow] = [desktop?.parts[part] ?? null, phone?.parts[part] ?? null];
    return wide === null && narrow === null ? [] : [{ part, name: said(label), wide, narrow }];
  });
  if (rows.length === 0) return null;
  if (phone === null)
    return <Directory lines={rows.map(({ name, wide }) => ({ name, figure: sayCount(wide ?? 0, 'click') }))} label={said(says.parts)} />;
  return (
    <table className="parts">
      <thead>
        <tr>
          <th scope="col">{said(says.parts)}</th>
          <th scope="col">{say`Desktop`}</th>
          <th scope="col">{say`Phone`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ part, name, wide, narrow }) => (
          <tr key={part}>
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
  const all = sayNumber(counted);
  if (quickest === null || typical === null) {
    if (counted === 0) return say`${device}: no way was found by links.`;
    return goal === 'cart'
      ? say`${device}: no way was found by links over ${all} products.`
      : say`${device}: no way was found by links over ${all} ways.`;
  }
  return [
    say`${device}: quickest ${quickest}.`,
    goal === 'cart' ? say`Half of the ${all} products within ${typical}.` : say`Half of the ${all} ways within ${typical}.`,
    slowest === null ? '' : say`Slowest ${slowest}.`,
    bySearch === null ? '' : say`By search: type, then ${bySearch}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
