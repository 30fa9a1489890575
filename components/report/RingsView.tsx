import { useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { said } from '@/lib/model/say.ts';
import type { Family } from '../page-families.ts';
import { alongRing, spotAt, toRing } from './rings/next-spot.ts';
import type { RingPlan, Spot } from './rings/ring-plan.ts';
import { RingScene } from './rings/RingScene.tsx';
import { readOut, saySpot } from './rings/say-spot.ts';
import { useView, within } from './rings/use-view.ts';
import { onPlan, showing, wholePlan } from './rings/view-of-plan.ts';
import { SeatPages } from './SeatPages.tsx';
import { SpotCard } from './SpotCard.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';

interface RingsViewProps {
  readonly plan: RingPlan;
  readonly sections: readonly string[];
  readonly chosen: ReadonlySet<Family>;
  readonly title: string;
  readonly description: string;
  /** Under the plan. */
  readonly caption: string;
  readonly onOpenPath: (url: string) => void;
}

const says = {
  keys: 'Arrows up and down lead outwards and inwards, left and right along a ring. Enter opens the way to the page. Plus and minus zoom, 0 shows the whole plan.',
};
/** Pixels of the screen around a seat that count as pointing at it. */
const reach = 14;

/** The rings as one can walk through them: with the mouse, with fingers, with the keyboard. */
export function RingsView({ plan, sections, chosen, title, description, caption, onOpenPath }: RingsViewProps) {
  const ids = useId();
  const element = useRef<HTMLDivElement>(null);
  const { size } = plan;
  const { view, setView, zoomBy, wasDragged, handlers } = useView(element, size);
  const [pointed, point] = useState<Spot | null>(null);
  const [walked, walk] = useState<Spot | null>(null);
  const [opened, open] = useState<Spot | null>(null);
  const spots = useMemo(
    () =>
      plan.spots.filter(({ ring, key, pages }) => ring === 0 || key?.onWay || chosen.size === 0 || chosen.has(pages[0]?.family ?? 'other')),
    [plan, chosen],
  );
  const still = (spot: Spot | null): Spot | null => (spot && spots.includes(spot) ? spot : null);
  const active = still(pointed) ?? still(walked);
  const seat = still(opened);
  const under = (event: MouseEvent): Spot | null => spotAt(spots, onPlan(view, within(element.current, event)), reach / view.scale);
  const enter = (spot: Spot | null): void => {
    const [page] = spot?.pages ?? [];
    open(spot && spot.pages.length > 1 ? spot : null);
    if (spot?.pages.length === 1 && page) onOpenPath(page.url);
  };
  const goTo = (spot: Spot | undefined): void => {
    if (!spot) return;
    point(null);
    walk(spot);
    setView((now) => showing(now, spot, size));
  };
  const from = still(walked) ?? spots[0];
  const moves: Readonly<Record<string, () => void>> = {
    ArrowRight: () => from && goTo(alongRing(spots, from, 1)),
    ArrowLeft: () => from && goTo(alongRing(spots, from, -1)),
    ArrowUp: () => from && goTo(toRing(spots, from, 1)),
    ArrowDown: () => from && goTo(toRing(spots, from, -1)),
    Home: () => goTo(spots[0]),
    End: () => goTo(spots.findLast(({ key }) => key?.onWay) ?? spots.at(-1)),
    Enter: () => enter(from ?? null),
    ' ': () => enter(from ?? null),
    '+': () => zoomBy(1.5, from && onScreen(from, view)),
    '-': () => zoomBy(1 / 1.5, from && onScreen(from, view)),
    '0': () => setView(wholePlan),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = event.altKey || event.ctrlKey || event.metaKey ? undefined : moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  return (
    <>
      <div className="rings-view" style={{ blockSize: size.height }}>
        <div
          ref={element}
          className="rings-view__plan"
          role="application"
          aria-label={`${title}. ${said(says.keys)}`}
          tabIndex={0}
          data-zoomed={view.scale > 1 ? '' : undefined}
          data-pointing={pointed ? '' : undefined}
          onKeyDown={onKeyDown}
          onFocus={() => from && element.current?.matches(':focus-visible') && walk(from)}
          onBlur={() => walk(null)}
          onMouseMove={(event) => point(under(event))}
          onMouseLeave={() => point(null)}
          onClick={(event) => wasDragged() || enter(under(event))}
          {...handlers}
        >
          <svg
            width={size.width}
            height={size.height}
            viewBox={`0 0 ${size.width} ${size.height}`}
            role="img"
            aria-labelledby={`${ids}t`}
            aria-describedby={`${ids}d`}
          >
            <title id={`${ids}t`}>{title}</title>
            <desc id={`${ids}d`}>{description}</desc>
            <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
              <RingScene plan={plan} sections={sections} chosen={chosen} />
              {active && <circle className="rg__active" cx={active.x} cy={active.y} r={active.key || active.ring === 0 ? 15 : 9} />}
            </g>
          </svg>
        </div>
        {active && <SpotCard words={saySpot(active, sections)} spot={active} view={view} size={size} />}
        <p className="vh" role="status">
          {active && !pointed ? readOut(saySpot(active, sections)) : ''}
        </p>
      </div>
      <div className="rings-view__foot">
        <figcaption className="soft">{caption}</figcaption>
        <ZoomButtons view={view} onZoom={zoomBy} onWhole={() => setView(wholePlan)} />
      </div>
      {seat && (
        <SeatPages
          key={seat.pages[0]?.url}
          pages={seat.pages}
          onOpenPath={onOpenPath}
          onClose={() => (open(null), element.current?.focus())}
        />
      )}
    </>
  );
}

const onScreen = ({ x, y }: Spot, { scale, x: left, y: top }: { scale: number; x: number; y: number }) => ({
  x: x * scale + left,
  y: y * scale + top,
});
