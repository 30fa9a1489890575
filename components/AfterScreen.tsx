import './AfterScreen.css';
import './CheckNotes.css';
import type { ComponentProps } from 'react';
import type { AuditRecord } from '@/lib/model/audit.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { sayFirstVisit } from '@/lib/model/say-first-visit.ts';
import { sayQuickestAndChance } from '@/lib/model/say-quickest-and-chance.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import { whyNoPhone } from '@/lib/model/why-no-phone.ts';
import { worstServed } from '@/lib/model/worst-served.ts';
import { said } from '@/lib/model/say.ts';
import { BestFixes } from './BestFixes.tsx';
import { CheckNotes } from './CheckNotes.tsx';
import { CheckoutNote } from './CheckoutNote.tsx';
import { ClicksToGoal } from './ClicksToGoal.tsx';
import { CutShort } from './CutShort.tsx';
import { CorrectingContext, type Correcting } from './correcting.ts';
import { Foot } from './Foot.tsx';
import { FurtherNotes } from './FurtherNotes.tsx';
import { hostOf } from './host-of.ts';
import { sayAge } from './say-age.ts';
import { sayCount, sayNumber } from './say-count.ts';
import { sayNodes } from './say-nodes.tsx';
import { sayVerdict } from './say-verdict.ts';
import { SessionNote } from './SessionNote.tsx';
import { ShowWay } from './ShowWay.tsx';
import { ThisPage } from './ThisPage.tsx';
import { useNow } from './use-now.ts';
import { VisitorRow } from './VisitorRow.tsx';
import { WeakestNeeds } from './WeakestNeeds.tsx';

interface AfterScreenProps {
  readonly record: Pick<AuditRecord, 'id' | 'origin' | 'settings' | 'startedAt' | 'endedAt'>;
  readonly result: AuditExport;
  readonly onCheckAgain: () => void;
  /** Once more from the same page, without the user's cookies. */
  readonly onCheckAsStranger: () => void;
  readonly onSave: () => void;
  readonly onReport: () => void;
  readonly onSetUp: () => void;
  /** See FurtherNotes. */
  readonly onReadHost: (origin: string) => void;
  readonly onReadAsOwner: () => void;
  readonly onReadAll: () => void;
  readonly onShow: ComponentProps<typeof ShowWay>['onShow'];
  readonly onWalk: ComponentProps<typeof ClicksToGoal>['onWalk'];
  /** See Correcting. */
  readonly tabUrl: string | null;
  readonly onCorrect: Correcting['onCorrect'];
}

const unknown = { desktop: null, phone: null };
const says = {
  rows: 'Four visitors, each on the device that serves them less',
  rowsOnDesktop: 'Four visitors, on desktop',
  noGoal: 'Nothing to reach, no cart and no contact, was found on the pages read: no way to a cart.',
  home: 'Home',
  again: 'Check again',
  report: 'Open report',
  save: 'Save JSON',
  setUp: 'Change goal',
  counted: 'How are scores counted?',
};

/** What a check found: the verdict, clicks to the goal, four scores that open to their sums. */
export function AfterScreen(props: AfterScreenProps) {
  const { record, result, onCheckAgain, onCheckAsStranger, onSave, onReport, onSetUp, onReadHost, onReadAsOwner, onReadAll, onShow } =
    props;
  const { onWalk, tabUrl, onCorrect } = props;
  const now = useNow(30_000);
  const { title, under } = sayVerdict(result);
  const { coverage, visitors } = result;
  const noPhone = whyNoPhone(result);
  const worst = worstServed(visitors);
  const worstId = worst.kind === 'worst' && !worst.allWell ? worst.visitor : null;
  const besideClicks = sayQuickestAndChance(result);
  const correcting = { origin: record.origin, corrections: result.corrections, tabUrl, onCorrect };
  return (
    <CorrectingContext value={correcting}>
      <div className="done__top">
        <p className="addr">
          {sayNodes`${<bdi>{hostOf(record.origin)}</bdi>}, ${sayNumber(coverage.pagesRead)} of ${sayCount(coverage.pagesKnown, 'page')} read, ${(
            <span className="done__age">{sayAge(record.endedAt ?? record.startedAt, now)}</span>
          )}`}
        </p>
        <h1 className="verdict" tabIndex={-1} dir="auto">
          {title}
        </h1>
        {under.map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
      </div>
      <SessionNote session={result.session} onCheckAsStranger={onCheckAsStranger} />
      <Clicks result={result} from={said(says.home)} noPhone={noPhone} onShow={onShow} onWalk={onWalk} />
      {result.goals[0]?.kind === 'cart' && (
        <CheckoutNote
          checkout={result.checkout}
          clicks={result.clicksToGoal.cart?.desktop?.parts.checkout ?? null}
          isWatched={record.settings.ownCart && record.settings.as === 'me'}
        />
      )}
      <h2 className="vh">{noPhone === null ? said(says.rows) : said(says.rowsOnDesktop)}</h2>
      <ul className="done__rows">
        {visitorIds.flatMap((id) => {
          const visitor = visitors.find((one) => one.id === id);
          return visitor ? [<VisitorRow key={id} visitor={visitor} worst={id === worstId} />] : [];
        })}
      </ul>
      {besideClicks !== null && <p className="block small soft">{besideClicks}</p>}
      <CutShort coverage={coverage} limit={record.settings.pages} />
      {result.bestFixes ? <BestFixes result={result} /> : <WeakestNeeds visitors={visitors} />}
      <p className="block small done__more">
        <a className="link" href={`/report.html?audit=${encodeURIComponent(record.id)}#counting`} target="_blank">
          {said(says.counted)}
        </a>
        <button type="button" className="link" onClick={onSave}>
          {said(says.save)}
        </button>
      </p>
      <FurtherNotes coverage={coverage} onReadHost={onReadHost} onReadAsOwner={onReadAsOwner} onReadAll={onReadAll} />
      <ThisPage pages={result.pages} />
      <CheckNotes coverage={coverage} />
      <Foot>
        <button type="button" className="btn btn--go" data-primary onClick={onReport}>
          {said(says.report)}
        </button>
        <button type="button" className="btn" onClick={onCheckAgain}>
          {said(says.again)}
        </button>
        <button type="button" className="btn btn--plain" onClick={onSetUp}>
          {said(says.setUp)}
        </button>
      </Foot>
    </CorrectingContext>
  );
}

interface ClicksProps extends Pick<ComponentProps<typeof ClicksToGoal>, 'from' | 'noPhone' | 'onShow' | 'onWalk'> {
  readonly result: AuditExport;
}

function Clicks({ result, ...rest }: ClicksProps) {
  const goal = result.goals[0];
  const figures = goal && result.clicksToGoal[goal.kind];
  if (!goal) return <ShowWay goal="cart" figures={unknown} lead={said(says.noGoal)} onShow={rest.onShow} />;
  const elsewhere = goal.host !== '' && goal.host !== hostOf(result.site.origin) ? goal.host : null;
  return (
    <ClicksToGoal
      goal={goal.kind}
      figures={figures ?? unknown}
      elsewhere={elsewhere}
      firstVisit={sayFirstVisit(result.firstVisit)}
      {...rest}
    />
  );
}
