import './Plan.css';
import { said } from '@/lib/model/say.ts';
import { planDrawings, type PlanName } from './plan-drawings.tsx';

interface PlanProps {
  readonly name: PlanName;
}

/** A little floor plan beside the words of a screen, one at most, never instead of them. */
export function Plan({ name }: PlanProps) {
  const { label, height, drawing } = planDrawings[name];
  return (
    <svg className="plan" viewBox={`0 0 348 ${height}`} role="img" aria-label={said(label)}>
      {drawing}
    </svg>
  );
}
