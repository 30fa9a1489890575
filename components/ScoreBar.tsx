import './ScoreBar.css';
import type { CSSProperties } from 'react';
import { said, say } from '@/lib/model/say.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';

interface ScoreBarProps {
  readonly visitor: VisitorId;
  /** All three 0..100, low <= score <= high. */
  readonly band: { readonly score: number; readonly low: number; readonly high: number };
  readonly thin?: boolean;
}

/** A score with its band, from 0 at the start to 100 at the end. The number is always printed beside it. */
export function ScoreBar({ visitor, band, thin = false }: ScoreBarProps) {
  const { score, low, high } = band;
  return (
    <div
      className={thin ? 'bar bar--thin' : 'bar'}
      style={{ '--s': score, '--lo': low, '--hi': high } as CSSProperties}
      role="meter"
      aria-label={say`${said(visitorWords[visitor].name)} visitor`}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={score}
      aria-valuetext={say`${score} of 100, between ${low} and ${high}`}
    >
      <i className="bar__sure" />
      <i className="bar__band" />
      <i className="bar__mark" />
    </div>
  );
}
