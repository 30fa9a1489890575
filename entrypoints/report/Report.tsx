import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { CorrectingContext } from '@/components/correcting.ts';
import { hostOf } from '@/components/host-of.ts';
import { ComparePart } from '@/components/report/ComparePart.tsx';
import { EmptyReport } from '@/components/report/EmptyReport.tsx';
import { CountingPart } from '@/components/report/CountingPart.tsx';
import { ExampleNote } from '@/components/report/ExampleNote.tsx';
import { EntriesPart } from '@/components/report/EntriesPart.tsx';
import { ExportMenu, type SaveWish } from '@/components/report/ExportMenu.tsx';
import { FindingsPart } from '@/components/report/FindingsPart.tsx';
import { FixesPart } from '@/components/report/FixesPart.tsx';
import { LaunchPart } from '@/components/report/LaunchPart.tsx';
import { LeadPart } from '@/components/report/LeadPart.tsx';
import { NeedsPart } from '@/components/report/NeedsPart.tsx';
import { NotesPart } from '@/components/report/NotesPart.tsx';
import { NotReadPart } from '@/components/report/NotReadPart.tsx';
import { PagesPart } from '@/components/report/PagesPart.tsx';
import { RingsPart } from '@/components/report/RingsPart.tsx';
import { ReportPage, type ReportPart } from '@/components/report/ReportPage.tsx';
import { UnderWay } from '@/components/report/UnderWay.tsx';
import { VisitorBoard } from '@/components/report/VisitorBoard.tsx';
import { WayDialog } from '@/components/report/WayDialog.tsx';
import { WaysPart } from '@/components/report/WaysPart.tsx';
import { visitors } from '@/lib/catalog/visitors.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { exportedWalkThrough } from '@/lib/model/exported-walk-through.ts';
import { isExample } from '@/lib/model/example.ts';
import { withNotes } from '@/lib/model/note.ts';
import { countingRows } from '@/lib/score/counting-rows.ts';
import { compareAudits } from '@/lib/report/compare-audits.ts';
import { partsToChoose } from '@/lib/report/to-html.ts';
import type { ReportState, ReportStore } from '@/lib/state/report-store.ts';
import type { PromiseStore } from '@/lib/state/promise-store.ts';
import type { TrafficStore } from '@/lib/state/traffic-store.ts';
import type { WalkThroughsStore } from '@/lib/state/walk-throughs-store.ts';
import { say } from '@/lib/model/say.ts';
import { Promises } from './Promises.tsx';
import { PutsOff } from './PutsOff.tsx';
import { Traffic } from './Traffic.tsx';
import { WalkThroughs } from './WalkThroughs.tsx';

interface ReportProps {
  readonly store: ReportStore;
  readonly walkThroughs: WalkThroughsStore;
  readonly traffic: TrafficStore;
  readonly promises: PromiseStore;
  readonly onSave: (audit: AuditExport, wish: SaveWish) => void;
}

/** The report: what the store knows of one check, part by part. */
export function Report({ store, walkThroughs, traffic, promises, onSave }: ReportProps) {
  const state = useStore(store);
  const { view, device, setDevice, asked, leaveWay } = state;
  const result = view?.result ?? null;
  const { lookBack } = state;
  const standing = useCallback(() => {
    goToPart();
    void lookBack();
  }, [lookBack]);
  const title = view ? say`${hostOf(view.record.origin)}: Floorwalker report` : say`Floorwalker report`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (view === undefined) return null;
  if (!view || !result) return <EmptyReport record={view?.record ?? null} progress={view?.progress ?? null} />;
  const correcting =
    view.record.endedAt === null
      ? null
      : { origin: view.record.origin, corrections: result.corrections, tabUrl: null, onCorrect: state.correct };
  const whole = withNotes(result, state.notes);
  return (
    <CorrectingContext value={correcting}>
      <ReportPage
        audit={result}
        device={device}
        onDevice={setDevice}
        tools={
          <ExportMenu parts={partsToChoose} notes={whole.notes.length} onSave={(wish) => onSave(withWalks(whole, walkThroughs), wish)} />
        }
        notice={isExample(view.record) ? <ExampleNote /> : <UnderWay record={view.record} progress={view.progress} />}
        parts={partsOf(result, state, { walkThroughs, traffic, promises })}
        onWhole={standing}
      />
      <WayDialog asked={asked && { ...asked, title: result.pages.find(({ url }) => url === asked.url)?.title ?? '' }} onClose={leaveWay} />
    </CorrectingContext>
  );
}

/** A link into a part: the part was not there yet when the browser looked for it. */
function goToPart(): void {
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** With the people who were recorded on its site. */
function withWalks(audit: AuditExport, store: WalkThroughsStore): AuditExport {
  const ended = (store.getState().walks ?? []).filter(({ state }) => state !== 'walking');
  return { ...audit, walkThroughs: ended.map(exportedWalkThrough) };
}

/** The parts in their order. */
function partsOf(
  audit: AuditExport,
  state: ReportState,
  { walkThroughs, traffic, promises }: Pick<ReportProps, 'walkThroughs' | 'traffic' | 'promises'>,
): readonly ReportPart[] {
  const { device, on, trying, switchFix, chooseFixes, askWay } = state;
  const hasEnded = state.view?.record.endedAt !== null;
  const record = state.view?.record;
  return [
    {
      id: 'verdict',
      title: say`Verdict`,
      body: (
        <>
          <LeadPart audit={audit} />
          <VisitorBoard audit={audit} device={device} />
        </>
      ),
    },
    {
      id: 'ways',
      title: say`Ways`,
      body: (
        <WaysPart
          audit={audit}
          notShown={state.notShown?.why ?? null}
          onShowWay={
            hasEnded && !isExample(audit.site)
              ? (way) => void state.showWay({ visitor: way.visitor, device: way.device, need: way.need })
              : null
          }
          onAllow={() => void state.allowAndShow()}
        />
      ),
    },
    {
      id: 'rings',
      title: say`Click rings`,
      body: <RingsPart audit={audit} device={device} whatIf={trying.kind === 'tried' ? trying.whatIf : null} onOpenPath={askWay} />,
    },
    {
      id: 'fixes',
      title: say`Fixes`,
      body: (
        <FixesPart
          audit={audit}
          device={device}
          on={on}
          trying={trying}
          onSwitch={switchFix}
          onChoose={chooseFixes}
          onCopy={(text) => void navigator.clipboard.writeText(text)}
        />
      ),
    },
    { id: 'needs', title: say`What they look for`, body: <NeedsPart audit={audit} device={device} /> },
    ...(audit.entryPages && audit.entryPages.length > 0
      ? [{ id: 'entries', title: say`Landing elsewhere`, body: <EntriesPart audit={audit} device={device} /> }]
      : []),
    ...(record
      ? [
          {
            id: 'traffic',
            title: say`Site or traffic?`,
            body: <Traffic store={traffic} audit={audit} device={device} record={record} />,
          },
          { id: 'promise', title: say`Promise check`, body: <Promises store={promises} audit={audit} record={record} /> },
        ]
      : []),
    { id: 'findings', title: say`What was found`, body: <FindingsPart audit={audit} /> },
    { id: 'puts-off', title: say`What puts off`, body: <PutsOff store={walkThroughs} audit={audit} /> },
    ...(audit.launch ? [{ id: 'launch', title: say`Before launch`, body: <LaunchPart rows={audit.launch} /> }] : []),
    ...(record
      ? [{ id: 'walk-throughs', title: say`Walk-throughs`, body: <WalkThroughs store={walkThroughs} audit={audit} record={record} /> }]
      : []),
    { id: 'pages', title: say`Pages`, body: <PagesPart audit={audit} onOpenPath={askWay} onCorrect={hasEnded ? state.correct : null} /> },
    ...(state.beside
      ? [{ id: 'compare', title: say`Then and now`, body: <ComparePart comparison={compareAudits(state.beside, audit)} /> }]
      : []),
    ...(state.notes.length > 0 || audit.notes.length > 0
      ? [{ id: 'notes', title: say`Notes`, body: <NotesPart notes={state.notes} told={audit.notes} /> }]
      : []),
    {
      id: 'counting',
      title: say`How it is counted`,
      body: <CountingPart audit={audit} device={device} counting={countingRows(visitors, audit.site.kind)} />,
    },
    { id: 'not-read', title: say`Not read`, body: <NotReadPart audit={audit} /> },
  ];
}
