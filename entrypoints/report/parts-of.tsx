import { ComparePart } from '@/components/report/ComparePart.tsx';
import { CountingPart } from '@/components/report/CountingPart.tsx';
import { EarlyPart } from '@/components/report/EarlyPart.tsx';
import { EntriesPart } from '@/components/report/EntriesPart.tsx';
import { FindingsPart } from '@/components/report/FindingsPart.tsx';
import { LeadPart } from '@/components/report/LeadPart.tsx';
import { NeedsPart } from '@/components/report/NeedsPart.tsx';
import { NotesPart } from '@/components/report/NotesPart.tsx';
import { NotReadPart } from '@/components/report/NotReadPart.tsx';
import { PagesPart } from '@/components/report/PagesPart.tsx';
import { RingsPart } from '@/components/report/RingsPart.tsx';
import type { ReportPart } from '@/components/report/ReportPage.tsx';
import { VisitorBoard } from '@/components/report/VisitorBoard.tsx';
import { WaysPart } from '@/components/report/WaysPart.tsx';
import { visitors } from '@/lib/catalog/visitors.ts';
import type { AuditExport, Journey } from '@/lib/model/audit-export.ts';
import { isExample } from '@/lib/model/example.ts';
import { countingRows } from '@/lib/score/counting-rows.ts';
import { compareAudits } from '@/lib/report/compare-audits.ts';
import type { ReportState } from '@/lib/state/report-store.ts';
import type { PromiseStore } from '@/lib/state/promise-store.ts';
import type { TrafficStore } from '@/lib/state/traffic-store.ts';
import type { WalkThroughsStore } from '@/lib/state/walk-throughs-store.ts';
import { say } from '@/lib/model/say.ts';
import { Fixes } from './Fixes.tsx';
import { Launch } from './Launch.tsx';
import { Promises } from './Promises.tsx';
import { PutsOff } from './PutsOff.tsx';
import { Traffic } from './Traffic.tsx';
import { WalkThroughs } from './WalkThroughs.tsx';

/** What other stores of the page know. */
export interface ReportStores {
  readonly walkThroughs: WalkThroughsStore;
  readonly traffic: TrafficStore;
  readonly promises: PromiseStore;
}

/** The parts in their order. */
export function partsOf(audit: AuditExport, state: ReportState, { walkThroughs, traffic, promises }: ReportStores): readonly ReportPart[] {
  const { device, on, trying, switchFix, chooseFixes, askWay } = state;
  const hasEnded = state.view?.record.endedAt !== null;
  const show = showerOf(audit, state);
  const record = state.view?.record;
  return [
    {
      id: 'verdict',
      title: say`Verdict`,
      body: (
        <>
          <LeadPart audit={audit} />
          <VisitorBoard audit={audit} device={device} tried={trying.kind === 'tried' ? trying.whatIf : null} />
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
          onShowWay={show && ((way) => void show(way))}
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
        <Fixes
          traffic={traffic}
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
    ...(audit.earlyFacts ? [{ id: 'for-me', title: say`Is this for me?`, body: <EarlyPart early={audit.earlyFacts} /> }] : []),
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
    ...(audit.launch
      ? [{ id: 'launch', title: say`Before launch`, body: <Launch store={traffic} audit={audit} rows={audit.launch} /> }]
      : []),
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

/** Draws a way on the site's own pages; null where that cannot be done: the check goes on, or its site is made up. */
export function showerOf(audit: Pick<AuditExport, 'site'>, { view, showWay }: ReportState): ((way: Journey) => Promise<void>) | null {
  if (view?.record.endedAt === null || isExample(audit.site)) return null;
  return ({ visitor, device, need }) => showWay({ visitor, device, need });
}
