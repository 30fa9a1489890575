import { memo, useId } from 'react';
import { markPath } from '../../mark-path.ts';
import type { Family } from '../../page-families.ts';
import { pointOnRing } from '../../point-on-ring.ts';
import { keyLabels } from './key-labels.ts';
import type { RingPlan, Spot } from './ring-plan.ts';
import { seatLayers } from './seat-layers.ts';
import { sectorNames } from './sector-names.ts';

interface RingSceneProps {
  readonly plan: RingPlan;
  readonly sections: readonly string[];
  /** Families that are looked for; the others stand back. Empty: all. */
  readonly chosen: ReadonlySet<Family>;
}

/** The drawing itself: some fifty nodes, however many pages. */
export const RingScene = memo(function RingScene({ plan, sections, chosen }: RingSceneProps) {
  const id = useId();
  const { size, edges, sectors, numbers, spots, way } = plan;
  const { middle } = size;
  const stands = (family: Family): string => (chosen.size === 0 || chosen.has(family) ? 'front' : 'back');
  const names = sectorNames(plan, sections);
  const keys = spots.filter(({ key }) => key);
  const wayPath = `M${way.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
  return (
    <>
      <defs>
        {names.map(({ arc }, index) => (
          <path key={arc} id={`${id}${index}`} d={arc} />
        ))}
      </defs>
      <circle className="rg__wall" cx={middle.x} cy={middle.y} r={size.wall} />
      {edges.map((edge) => (
        <circle key={edge} className="rg__floor" cx={middle.x} cy={middle.y} r={edge} />
      ))}
      {sectors.length > 1 && <path className="rg__floor" d={sectors.map(({ from }) => wallPath(plan, from)).join('')} />}
      {seatLayers(spots).map(({ family, read, path }) => (
        <path
          key={`${family} ${read}`}
          className="mark"
          data-family={family}
          data-stands={stands(family)}
          data-unread={read ? undefined : ''}
          d={path}
        />
      ))}
      {names.map(({ text, arc }, index) => (
        <text key={arc} className="rg__section">
          <textPath href={`#${id}${index}`} startOffset="50%" textAnchor="middle">
            {text}
          </textPath>
        </text>
      ))}
      {size.hasNames &&
        keyLabels(keys, size).map(({ spot, text, x, y, side, leader }) => (
          <g
            key={spot.pages[0]?.url}
            className="rg__label"
            data-stands={spot.key?.onWay ? 'front' : stands(spot.pages[0]?.family ?? 'other')}
          >
            <path className="rg__leader" d={`M${leader.map(([lx, ly]) => `${lx.toFixed(1)} ${ly.toFixed(1)}`).join('L')}`} />
            <text className="rg__name" x={x} y={y + 4.5} textAnchor={side === 'right' ? 'start' : 'end'}>
              {text} <tspan className="rg__clicks">{spot.key?.clicks}</tspan>
            </text>
          </g>
        ))}
      {way.length > 0 && <path className="rg__way-halo" d={wayPath} />}
      {way.length > 0 && <path className="rg__way" d={wayPath} />}
      {keys.map((spot) => (
        <KeyMark key={spot.pages[0]?.url} spot={spot} stands={stands(spot.pages[0]?.family ?? 'other')} step={stepOf(spot, keys)} />
      ))}
      <circle className="rg__start" cx={middle.x} cy={middle.y} r="13" />
      <circle className="rg__here" cx={middle.x} cy={middle.y} r="6" />
      {numbers.map((place, ring) => {
        const { x, y } = pointOnRing(middle, place.radius, place.degrees);
        return (
          <g key={place.radius} className="rg__number">
            <circle cx={x} cy={y} r="9" />
            <text x={x} y={y + 4}>
              {ring + 1 === numbers.length && plan.isOpen ? `${ring + 1}+` : ring + 1}
            </text>
          </g>
        );
      })}
    </>
  );
});

interface KeyMarkProps {
  readonly spot: Spot;
  readonly stands: string;
  /** Its number on the way; 0 beside it. */
  readonly step: number;
}

function KeyMark({ spot: { x, y, pages }, stands, step }: KeyMarkProps) {
  const family = pages[0]?.family ?? 'other';
  if (step > 0)
    return (
      <g>
        <circle className="rg__step" cx={x} cy={y} r="9.5" />
        <text className="rg__step-number" x={x} y={y + 4}>
          {step}
        </text>
      </g>
    );
  return (
    <g data-stands={stands}>
      <circle className="rg__key" cx={x} cy={y} r="9.5" />
      <path className="mark" data-family={family} d={markPath(family, { x, y, size: 8.5 })} />
    </g>
  );
}

function stepOf(spot: Spot, keys: readonly Spot[]): number {
  if (!spot.key?.onWay) return 0;
  return keys.filter(({ key }) => key?.onWay && key.clicks < (spot.key?.clicks ?? 0)).length + 1;
}

function wallPath({ size: { middle, hall, rim } }: RingPlan, degrees: number): string {
  const [from, to] = [pointOnRing(middle, hall, degrees), pointOnRing(middle, rim, degrees)];
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
}
