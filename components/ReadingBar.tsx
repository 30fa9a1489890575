import './ReadingBar.css';
import type { CSSProperties } from 'react';
import { say } from '@/lib/model/say.ts';

interface ReadingBarProps {
  readonly read: number;
  /** Pages that will be read, as far as is known; grows while links are found. */
  readonly of: number;
}

/** How far the reading is. */
export function ReadingBar({ read, of }: ReadingBarProps) {
  const whole = Math.max(of, read, 1);
  return (
    <div
      className="reading"
      style={{ '--done': (100 * read) / whole } as CSSProperties}
      role="progressbar"
      aria-label={say`Pages read`}
      aria-valuemin={0}
      aria-valuemax={whole}
      aria-valuenow={read}
      aria-valuetext={say`${read} of ${whole}`}
    >
      <i />
    </div>
  );
}
