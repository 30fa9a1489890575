import './ClicksToGoal.css';
import { useId, type ComponentProps } from 'react';
import type { ClickFigures } from '@/lib/model/click-figures.ts';
import type { Device } from '@/lib/model/page.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import { ClickParts } from './ClickParts.tsx';
import { Glyph } from './Glyph.tsx';
import { said, say } from '@/lib/model/say.ts';
import { sayGoal } from './say-goal.ts';
import { sayNodes } from './say-nodes.tsx';
import { ShowWay } from './ShowWay.tsx';

interface ClicksToGoalProps {
  readonly goal: GoalKind;
  /** A device is null where no page was drawn for it. */
  readonly figures: Readonly<Record<Device, ClickFigures | null>>;
  /** The name of where counting starts. */
  readonly from: string;
  /** The host the goal is handed over to, or null when it stands on this site. */
  readonly elsewhere: string | null;
  /** Why nothing is known of a phone, or null. */
  readonly noPhone: string | null;
  /** What a first visit costs beside these clicks, a sentence each; empty when nothing, or not known. */
  readonly firstVisit: readonly string[];
  readonly onShow: ComponentProps<typeof ShowWay>['onShow'];
  /** Shows the path on the page. */
  readonly onWalk: () => void;
}

const says = {
  desktop: 'Desktop',
  phone: 'Phone',
  notKnown: 'not yet known',
  noWay: 'no way found',
  there: 'You are already there.',
  walk: 'Show me the path',
};

/** Typical clicks to the goal on both devices, with the quickest, and how they were counted. */
export function ClicksToGoal({ goal, figures, from, elsewhere, noPhone, firstVisit, onShow, onWalk }: ClicksToGoalProps) {
  const heading = useId();
  // That there is another way is said among the details; that none was found, or that one was shown, at once.
  const { desktop, phone } = figures;
  const isKnown = (desktop?.quickest ?? null) !== null && desktop?.shown === undefined && phone?.shown === undefined;
  return (
    <section className="clicks" aria-labelledby={heading}>
      <div className="clicks__row">
        <div>
          <h2 id={heading}>{say`Clicks to ${sayGoal(goal)}`}</h2>
          <p>{say`typical, from ${from}`}</p>
        </div>
        <dl>
          <Figure device="desktop" figures={figures.desktop} />
          <Figure device="phone" figures={figures.phone} />
        </dl>
      </div>
      {figures.desktop?.quickest === 0 && <p className="clicks__why">{said(says.there)}</p>}
      {isKnown || <ShowWay goal={goal} figures={figures} onShow={onShow} />}
      <div className="clicks__ways">
        {(figures.desktop?.quickest ?? 0) > 0 && (
          <p className="clicks__why">
            <button type="button" className="link" onClick={onWalk}>
              {said(says.walk)}
            </button>
          </p>
        )}
        <ClickParts goal={goal} figures={figures}>
          {isKnown && <ShowWay goal={goal} figures={figures} onShow={onShow} />}
        </ClickParts>
      </div>
      {firstVisit.map((line) => (
        <p key={line} className="clicks__why">
          {line}.
        </p>
      ))}
      {elsewhere && <p className="clicks__why">{sayNodes`Then ${<bdi>{elsewhere}</bdi>}; what follows there was not read.`}</p>}
      {noPhone && <p className="clicks__why">{say`Phone: ${noPhone}.`}</p>}
    </section>
  );
}

function Figure({ device, figures }: { readonly device: Device; readonly figures: ClickFigures | null }) {
  return (
    <div>
      <dt>
        <Glyph name={device} size={14} />
        {said(says[device])}
      </dt>
      <dd className={figures?.typical == null ? 'num clicks__none' : 'num'}>
        <span className="vh">{say`typical`} </span>
        {figures?.typical ?? '–'}
      </dd>
      <dd>{sayQuickest(figures)}</dd>
    </div>
  );
}

function sayQuickest(figures: ClickFigures | null) {
  if (figures === null) return said(says.notKnown);
  if (figures.quickest === null) return said(says.noWay);
  return sayNodes`quickest ${<b>{figures.quickest}</b>}`;
}
