import type { CSSProperties } from 'react';
import type { AuditExport, VisitorScore } from '@/lib/model/audit-export.ts';
import { clicksThenAndNow } from '@/lib/model/clicks-then-and-now.ts';
import type { Device } from '@/lib/model/page.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import type { WhatIf } from '@/lib/model/what-if.ts';
import { Glyph } from '../Glyph.tsx';
import { goalWords } from '@/lib/model/goal-words.ts';
import { whyLess } from '@/lib/model/fix-words.ts';
import { sayBand } from '../say-band.ts';
import { sayCount } from '../say-count.ts';
import { ScoreBar } from '../ScoreBar.tsx';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say } from '@/lib/model/say.ts';
import type { TryingNow } from './FixesPart.tsx';
import { sayToDo } from './say-to-do.ts';
import { sayDevice } from '@/lib/model/say-device.ts';

interface WhatIfPanelProps {
  readonly audit: AuditExport;
  readonly device: Device;
  readonly on: readonly string[];
  readonly trying: TryingNow;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onCopy: (text: string) => void;
}

const says = {
  none: 'What if?',
  hint: 'Switch a fix on, and see here what becomes of the scores.',
  best: 'Try the best three',
  bestOfFew: 'Try the best',
  trying: 'Judging the site with them…',
  lost: 'The pages of this check are not kept any more, so nothing can be tried. Check the site again.',
  overlap: 'Their gains overlap: less than their sum.',
  copy: 'Copy as a to-do list',
  off: 'Switch all off',
  sales: 'Scores are not sales.',
};

/** What the fixes that are switched on give together: each score then and now, and the clicks. */
export function WhatIfPanel({ audit, device, on, trying, onChoose, onCopy }: WhatIfPanelProps) {
  const best = audit.bestFixes?.ids ?? [];
  const chosen = audit.fixes.filter(({ id }) => on.includes(id));
  return (
    <aside className={on.length > 0 ? 'whatif is-on' : 'whatif'} aria-label={said(says.none)}>
      <h3>{sayHead(on.length)}</h3>
      <div aria-live="polite">
        {trying.kind === 'nothing' && <p>{said(says.hint)}</p>}
        {trying.kind === 'fixed' && <p>{trying.why}</p>}
        {trying.kind === 'trying' && <p>{said(says.trying)}</p>}
        {trying.kind === 'lost' && <p>{said(says.lost)}</p>}
        {trying.kind === 'tried' && <Tried audit={audit} device={device} whatIf={trying.whatIf} />}
      </div>
      {trying.kind !== 'fixed' && on.length === 0 && best.length > 0 && (
        <button type="button" className="btn" onClick={() => onChoose(best)}>
          {best.length === 3 ? said(says.best) : said(says.bestOfFew)}
        </button>
      )}
      {chosen.length > 0 && (
        <>
          <button type="button" className="btn" onClick={() => onCopy(sayToDo(chosen, audit))}>
            {said(says.copy)}
          </button>
          <button type="button" className="btn btn--plain" onClick={() => onChoose([])}>
            {said(says.off)}
          </button>
        </>
      )}
      <p className="whatif__told">{said(says.sales)}</p>
    </aside>
  );
}

function sayHead(count: number): string {
  if (count === 0) return said(says.none);
  return count === 1 ? say`With this fix` : say`With these ${count} fixes`;
}

interface TriedProps extends Pick<WhatIfPanelProps, 'audit' | 'device'> {
  readonly whatIf: WhatIf;
}

function Tried({ audit, device, whatIf }: TriedProps) {
  const goal = audit.goals[0]?.kind;
  const clicks = goal && clicksThenAndNow(audit, whatIf, goal);
  const made = audit.fixes.filter(({ id }) => whatIf.ids.includes(id));
  const losers = visitorIds.flatMap((id) => {
    const was = audit.visitors.find((one) => one.id === id)?.devices[device].score ?? 0;
    const now = whatIf.visitors.find((one) => one.id === id)?.devices[device].score ?? was;
    return now < was ? [`${said(visitorWords[id].name)} −${was - now}`] : [];
  });
  return (
    <>
      {goal && clicks && clicks.length > 0 && (
        <p>{say`To ${said(goalWords[goal].to, { sense: 'to' })}: ${clicks.map(sayMove).join(', ')}.`}</p>
      )}
      {whatIf.moved.length > 0 && <p>{say`${sayCount(whatIf.moved.length, 'page is', 'pages are')} nearer or further than now.`}</p>}
      <ul>
        {visitorIds.flatMap((id) => {
          const was = audit.visitors.find((one) => one.id === id);
          const now = whatIf.visitors.find((one) => one.id === id);
          return was && now ? [<ThenAndNow key={id} was={was} now={now} device={device} />] : [];
        })}
      </ul>
      {losers.length > 0 && (
        <p>
          {losers.join(', ')}: {whyLess(made.flatMap(({ edit }) => edit))}.
        </p>
      )}
      {overlaps(audit, whatIf, device) && <p>{said(says.overlap)}</p>}
    </>
  );
}

const sayMove = ({ device, was, now }: ReturnType<typeof clicksThenAndNow>[number]): string =>
  `${sayDevice(device)} ${was ?? say`no way`} → ${now ?? say`no way`}`;

interface ThenAndNowProps {
  readonly was: VisitorScore;
  readonly now: VisitorScore;
  readonly device: Device;
}

function ThenAndNow({ was, now, device }: ThenAndNowProps) {
  const { id } = was;
  const before = was.devices[device].score;
  const { score, low, high } = now.devices[device];
  return (
    <li data-visitor={id} style={{ '--was': before ?? 0 } as CSSProperties}>
      <Glyph name={id} size={18} className="who" />
      <b>{said(visitorWords[id].name)}</b>
      <span className="whatif__fig">
        {before === score ? say`same` : `${before ?? '–'} →`}
        <span className="num">{score ?? '–'}</span>
        <small>{score !== null && sayBand(low, high)}</small>
      </span>
      {score !== null && (
        <span className="whatif__bar">
          <ScoreBar visitor={id} band={{ score, low, high }} thin />
          <i />
        </span>
      )}
    </li>
  );
}

/** A point may be rounding. */
const rounding = 1;

function overlaps({ fixes, visitors }: AuditExport, { ids, visitors: now }: WhatIf, device: Device): boolean {
  const made = fixes.filter(({ id }) => ids.includes(id));
  return visitors.some(({ id, devices }) => {
    const sum = made.reduce((points, { gains }) => points + (gains[id]?.[device] ?? 0), 0);
    const whole = (now.find((one) => one.id === id)?.devices[device].score ?? 0) - (devices[device].score ?? 0);
    return made.length > 1 && whole < sum - rounding;
  });
}
