import { useId, type ReactNode, type RefObject } from 'react';
import type { Source } from '@/lib/model/counting-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { sayReason, saySum } from '@/lib/model/traffic/say-reason.ts';
import { sayAdvice, sayAlso, saySureness, sayVerdict } from '@/lib/model/traffic/traffic-words.ts';
import type { TrafficVerdict } from '@/lib/model/traffic/verdict.ts';
import { Fold } from '../../Fold.tsx';

interface VerdictViewProps {
  /** Where it stands: it takes the focus when it was asked for. */
  readonly place: RefObject<HTMLElement | null>;
  readonly verdict: TrafficVerdict;
  readonly sources: readonly Source[];
  /** Where to begin. */
  readonly children: ReactNode;
}

const says = {
  why: 'Why',
  how: 'How is this told?',
  interval:
    'The two numbers after “between” hold what 95 of 100 such counts would show (Wilson’s interval): few visits make them lie far apart.',
  order:
    'Asked in this order, after Sid Kemp: do enough come, do the right ones come, does the site lose them? The first that holds is the verdict.',
  judgement: 'Usual ranges differ by price, country and device. They are from:',
};

/** The verdict with its reasons, its sums, and how sure it is. */
export function VerdictView({ place, verdict, sources, children }: VerdictViewProps) {
  const { also, because, outcome } = verdict;
  const id = useId();
  const sums = because.flatMap((reason) => ('share' in reason ? [{ is: reason.is, sum: saySum(reason.share) }] : []));
  return (
    <section ref={place} className="traffic-verdict" tabIndex={-1} aria-labelledby={id}>
      <p id={id} className="traffic-verdict__title">
        {sayVerdict(verdict)}
      </p>
      <p>{sayAdvice(verdict)}</p>
      {verdict.is === 'wrong-visitors' && verdict.form === null && (
        <p>
          <a className="go-there" href="#promise">
            {say`To the promise check`}
          </a>
        </p>
      )}
      {also.map((one) => (
        <p key={one}>
          <b>{sayAlso(one, verdict.is)}</b>
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
        {children}
      </div>
      <p className="traffic-verdict__sure">
        {saySureness(
          verdict,
          because.some((reason) => reason.is === 'no-outcomes'),
        )}
      </p>
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
