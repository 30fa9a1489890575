import { useId, type RefObject } from 'react';
import type { Source } from '@/lib/model/counting-words.ts';
import { sayDevice } from '@/lib/model/say-device.ts';
import { said, say } from '@/lib/model/say.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import { sayReason, saySum } from '@/lib/model/traffic/say-reason.ts';
import { sayWhole } from '@/lib/model/traffic/say-share.ts';
import { alsoTitles, surenessWords, verdictAdvice, verdictTitles } from '@/lib/model/traffic/traffic-words.ts';
import type { EntrySeen, TrafficVerdict } from '@/lib/model/traffic/verdict.ts';
import { Fold } from '../../Fold.tsx';
import { placeName } from '../../place-name.ts';
import { sayCount } from '../../say-count.ts';
import { sayGoal } from '../../say-goal.ts';
import { GoThere } from '../GoThere.tsx';

interface VerdictViewProps {
  /** Where it stands: it takes the focus when it was asked for. */
  readonly place: RefObject<HTMLElement | null>;
  readonly verdict: TrafficVerdict;
  /** What clicks are counted to. */
  readonly goal: GoalKind;
  readonly sources: readonly Source[];
}

const says = {
  why: 'Why',
  where: 'Where to begin: pages they land on, what most is lost on first',
  assumed: 'Where to begin: the usual first pages, the weakest first',
  landings: 'Where they land is not told. With an export of landing pages, below, these are the pages of your visitors.',
  how: 'How is this told?',
  interval:
    'The two numbers after “between” hold what 95 of 100 such counts would show (Wilson’s interval): few visits make them lie far apart.',
  order:
    'Asked in this order, after Sid Kemp: do enough come, do the right ones come, does the site lose them? The first that holds is the verdict.',
  judgement: 'Usual ranges differ by price, country and device. They are from:',
};

/** The verdict with its reasons, its sums, and how sure it is. */
export function VerdictView({ place, verdict, goal, sources }: VerdictViewProps) {
  const { is, sure, also, because, where, outcome } = verdict;
  const id = useId();
  const isTold = where.some(({ visits }) => visits !== null);
  const sums = because.flatMap((reason) => ('share' in reason ? [{ is: reason.is, sum: saySum(reason.share) }] : []));
  return (
    <section ref={place} className="traffic-verdict" tabIndex={-1} aria-labelledby={id}>
      <p id={id} className="traffic-verdict__title">
        {said(verdictTitles[is])}
      </p>
      <p>{said(verdictAdvice[is])}</p>
      {also.map((one) => (
        <p key={one}>
          <b>{said(alsoTitles[one])}</b>
        </p>
      ))}
      <div className="traffic-verdict__two">
        <div>
          <h3>{said(says.why)}</h3>
          <ul className="traffic-verdict__why">
            {because.map((reason) => (
              <li key={reason.is} dir="auto">
                {sayReason(reason, outcome)}
              </li>
            ))}
          </ul>
        </div>
        {where.length > 0 && (
          <div>
            <h3>{said(isTold ? says.where : says.assumed)}</h3>
            {!isTold && <p>{said(says.landings)}</p>}
            <ol className="traffic-verdict__where">
              {where.map((entry) => (
                <li key={entry.url}>
                  <b>
                    <GoThere url={entry.url}>{entry.title || placeName(entry.url)}</GoThere>
                  </b>
                  <small>{sayEntry(entry, goal)}</small>
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
      <p className="traffic-verdict__sure">{said(surenessWords[sure])}</p>
      <Fold title={said(says.how)}>
        {sums.length > 0 && (
          <ul className="traffic-verdict__sums">
            {sums.map(({ is: reason, sum }) => (
              <li key={reason} className="num">
                {sum}
              </li>
            ))}
          </ul>
        )}
        <p>{said(says.interval)}</p>
        <p>{said(says.order)}</p>
        <p>{said(says.judgement)}</p>
        <ul>
          {sources.map(({ what, from }) => (
            <li key={what}>{`${what}: ${from}`}</li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

/** "3,600 visits · score 28 of 100, the mean of four visitors · 7 clicks to the cart (phone) · not met there: Reviews" */
function sayEntry({ visits, served, clicks, clicksOn, unmet }: EntrySeen, goal: GoalKind): string {
  return [
    visits === null ? null : say`${sayWhole(visits)} visits`,
    served === null ? null : say`score ${Math.round(served)} of 100, the mean of four visitors`,
    clicks === null ? say`no way to ${sayGoal(goal)} known` : sayWay(clicks, clicksOn, goal),
    unmet.length > 0 ? say`not met there: ${unmet.join(', ')}` : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function sayWay(clicks: number, on: EntrySeen['clicksOn'], goal: GoalKind): string {
  const way = say`${sayCount(clicks, 'click')} to ${sayGoal(goal)}`;
  return on === null ? way : say`${way} (${sayDevice(on)})`;
}
