import { CorrectingContext } from '@/components/correcting.ts';
import { FoundHere } from '@/components/panel/FoundHere.tsx';
import { FromHere } from '@/components/panel/FromHere.tsx';
import { NotShownNote } from '@/components/panel/NotShownNote.tsx';
import { PageHead } from '@/components/panel/PageHead.tsx';
import { ScoreRow } from '@/components/panel/ScoreRow.tsx';
import { UnreadPage } from '@/components/panel/UnreadPage.tsx';
import { WhoIsStuck } from '@/components/panel/WhoIsStuck.tsx';
import { sayAge } from '@/components/say-age.ts';
import { useNow } from '@/components/use-now.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import { isOfOnePage } from '@/lib/model/counts-from.ts';
import type { PathWish } from '@/lib/model/walked-path.ts';
import type { PanelState } from '@/lib/state/panel-store.ts';
import type { PopupState } from '@/lib/state/popup-store.ts';
import { pageIn } from './page-in.ts';

interface LiveReviewProps {
  readonly record: AuditRecord;
  readonly result: AuditExport;
  readonly site: PopupState;
  readonly state: PanelState;
}

const says = { home: 'Home', chosen: 'the page you chose' };

/** The site's last check beside the page in front: scores, what this page is, where one gets from it, and who does not. */
export function LiveReview({ record, result, site, state }: LiveReviewProps) {
  const now = useNow(30_000);
  const { page: url, here, walk, notShown, showWay, hideWay, allowAndShow } = state;
  const { start, ignoreRobots, as, hosts, thorough, draw } = record.settings;
  const page = pageIn(result, url, here);
  const read = here?.state === 'read' ? here : here === undefined ? undefined : null;
  const onWalk = (wish: PathWish | null): void => void (wish ? showWay(wish) : hideWay());
  // Of one page alone the whole site is checked next, from its own start.
  const checkAgain = (): void =>
    void site.check({ start: isOfOnePage(record.settings) ? null : start, ignoreRobots, as, hosts, thorough, draw });
  const correcting = {
    origin: record.origin,
    corrections: result.corrections,
    tabUrl: page?.url ?? url,
    onCorrect: (does: Parameters<PopupState['correct']>[0]) => void site.correct(does),
  };
  return (
    <CorrectingContext value={correcting}>
      <div className="review">
        <ScoreRow tried={state.tried} audit={result} age={sayAge(record.endedAt ?? record.startedAt, now)} onCheckAgain={checkAgain} />
        {page ? (
          <>
            <PageHead key={page.url} page={page} here={here} from={result.settings['start'] == null ? says.home : says.chosen} />
            <NotShownNote why={notShown?.why ?? null} onAllow={() => void allowAndShow()} />
            <FromHere here={read} walk={walk} onWalk={onWalk} />
            <WhoIsStuck audit={result} here={read} walk={walk} onWalk={onWalk} />
            <FoundHere findings={result.findings} url={page.url} />
          </>
        ) : (
          url !== null && <UnreadPage url={url} here={here} coverage={result.coverage} onCheckAgain={checkAgain} />
        )}
      </div>
    </CorrectingContext>
  );
}
