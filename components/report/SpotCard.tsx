import { PageMark } from '../PageMark.tsx';
import type { PlanSize } from './rings/plan-size.ts';
import type { Spot } from './rings/ring-plan.ts';
import type { SpotWords } from './rings/say-spot.ts';
import type { View } from './rings/view-of-plan.ts';

interface SpotCardProps {
  readonly words: SpotWords;
  readonly spot: Spot;
  readonly view: View;
  readonly size: PlanSize;
}

/** Pixels from the middle of a spot to its card. */
const away = 16;

/** What stands at a place of the plan. Beside it, on the side with more room; the table of pages holds the same. */
export function SpotCard({ words, spot, view, size }: SpotCardProps) {
  const [x, y] = [spot.x * view.scale + view.x, spot.y * view.scale + view.y];
  const isRight = x > size.width / 2;
  const isLow = y > size.height / 2;
  const place = {
    ...(size.hasNames ? (isRight ? { right: size.width - x + away } : { left: x + away }) : { left: 0, right: 0 }),
    ...(isLow ? { bottom: size.height - y + (size.hasNames ? -8 : away) } : { top: y + (size.hasNames ? -8 : away) }),
  };
  return (
    <div className="spot-card" style={place} aria-hidden="true">
      <b dir="auto">
        <PageMark family={spot.pages[0]?.family ?? 'home'} />
        <span>{words.name}</span>
      </b>
      {words.address !== null && (
        <span className="addr" dir="ltr">
          {words.address}
        </span>
      )}
      <span className="soft">{words.facts.join(' · ')}</span>
    </div>
  );
}
