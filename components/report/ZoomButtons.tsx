import { say } from '@/lib/model/say.ts';
import type { View } from './rings/view-of-plan.ts';

interface ZoomButtonsProps {
  readonly view: View;
  readonly onZoom: (factor: number) => void;
  readonly onWhole: () => void;
}

/** Nearer, further, and all of it again. */
export function ZoomButtons({ view, onZoom, onWhole }: ZoomButtonsProps) {
  return (
    <div className="zoom" role="group" aria-label={say`Zoom the plan`}>
      {view.scale > 1 && (
        <button type="button" className="zoom__one zoom__whole" onClick={onWhole}>
          {say`Whole plan`}
        </button>
      )}
      <button type="button" className="zoom__one" aria-label={say`Zoom out`} disabled={view.scale === 1} onClick={() => onZoom(1 / 1.5)}>
        −
      </button>
      <button type="button" className="zoom__one" aria-label={say`Zoom in`} onClick={() => onZoom(1.5)}>
        +
      </button>
    </div>
  );
}
