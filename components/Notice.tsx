import type { ReactNode } from 'react';
import { Plan } from './Plan.tsx';
import type { PlanName } from './plan-drawings.tsx';

interface NoticeProps {
  readonly plan: PlanName;
  /** Host, or the address of a page that is no site; null where there is nothing to name. */
  readonly site: string | null;
  readonly title: string;
  readonly text: string;
  /** What stands below the words, and the foot. */
  readonly children?: ReactNode;
}

/** An empty or waiting state: a plan, what happened, what was done about it. */
export function Notice({ plan, site, title, text, children }: NoticeProps) {
  return (
    <>
      <div className="plate">
        <Plan name={plan} />
      </div>
      <div className="say" role="status">
        {site !== null && (
          <p className="addr">
            <bdi>{site}</bdi>
          </p>
        )}
        <h1 className="verdict" tabIndex={-1}>
          {title}
        </h1>
        <p>{text}</p>
      </div>
      {children}
    </>
  );
}
