import type { ClickFigures } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import { Directory, type DirectoryLine } from './Directory.tsx';
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
  const lines = partLines(figures);
  return (
    <Fold title={says.title}>
      {figures.desktop && <p>{sayInFull(figures.desktop, goal)}</p>}
      <p>
        {says.click} {goal === 'cart' && says.bought}
      </p>
      {lines.length > 0 && <Directory lines={lines} label="Clicks to each station" />}
    </Fold>
  );
}

function partLines({ desktop, phone }: ClickPartsProps['figures']): readonly DirectoryLine[] {
  return parts.flatMap(([part, name]) => {
    const clicks = [desktop?.parts[part] ?? null, phone?.parts[part] ?? null] as const;
    if (clicks[0] === null && clicks[1] === null) return [];
    return [{ name, figure: phone ? `${clicks[0] ?? '–'} / ${clicks[1] ?? '–'}` : sayCount(clicks[0] ?? 0, 'click') }];
  });
}

function sayInFull({ quickest, typical, slowest, counted, bySearch }: ClickFigures, goal: GoalKind): string {
  const what = goal === 'cart' ? 'products' : 'ways';
  if (quickest === null || typical === null) return `No way was found by links over ${sayNumber(counted)} ${what}.`;
  return [
    `Desktop: quickest ${quickest}.`,
    `Half of the ${sayNumber(counted)} ${what} within ${typical}.`,
    slowest === null ? '' : `Slowest ${slowest}.`,
    bySearch === null ? '' : `By search: type, then ${bySearch}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
