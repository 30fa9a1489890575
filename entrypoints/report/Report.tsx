import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { CorrectingContext } from '@/components/correcting.ts';
import { hostOf } from '@/components/host-of.ts';
import { EmptyReport } from '@/components/report/EmptyReport.tsx';
import { ExampleNote } from '@/components/report/ExampleNote.tsx';
import { ExportMenu, type SaveWish } from '@/components/report/ExportMenu.tsx';
import { PageNames } from '@/components/report/page-names.ts';
import { ReportPage } from '@/components/report/ReportPage.tsx';
import { ShowPathButton } from '@/components/report/ShowPathButton.tsx';
import { UnderWay } from '@/components/report/UnderWay.tsx';
import { WayDialog } from '@/components/report/WayDialog.tsx';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { exportedWalkThrough } from '@/lib/model/exported-walk-through.ts';
import type { WhatIf } from '@/lib/model/what-if.ts';
import { isExample } from '@/lib/model/example.ts';
import { withNotes } from '@/lib/model/note.ts';
import { pageNames } from '@/lib/model/page-names.ts';
import { partsToChoose } from '@/lib/report/to-html.ts';
import type { PromiseStore } from '@/lib/state/promise-store.ts';
import type { ReportStore } from '@/lib/state/report-store.ts';
import type { TrafficStore } from '@/lib/state/traffic-store.ts';
import type { WalkThroughsStore } from '@/lib/state/walk-throughs-store.ts';
import { say } from '@/lib/model/say.ts';
import { toldTraffic } from '@/lib/traffic/told-traffic.ts';
import { trafficView } from '@/lib/traffic/traffic-view.ts';
import { toldPromises } from './told-promises.ts';
import { partsOf, showerOf, type ReportStores } from './parts-of.tsx';

interface ReportProps extends ReportStores {
  readonly store: ReportStore;
  readonly onSave: (audit: AuditExport, wish: SaveWish, tried: WhatIf | null) => void;
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
  const show = showerOf(result, state);
  const whole = withNotes(result, state.notes);
  const tried = state.trying.kind === 'tried' ? state.trying.whatIf : null;
  return (
    <CorrectingContext value={correcting}>
      <PageNames value={pageNames(result)}>
        <ReportPage
          audit={result}
          device={device}
          onDevice={setDevice}
          tools={
            <>
              <ExportMenu
                parts={partsToChoose}
                notes={whole.notes.length}
                onSave={(wish) => onSave(withAds(withTraffic(withWalks(whole, walkThroughs), traffic), promises), wish, tried)}
              />
              {show && <ShowPathButton audit={result} device={device} onShow={(way) => void show(way).then(() => tellNotShown(store))} />}
            </>
          }
          notice={isExample(view.record) ? <ExampleNote /> : <UnderWay record={view.record} progress={view.progress} />}
          parts={partsOf(result, state, { walkThroughs, traffic, promises })}
          onWhole={standing}
        />
      </PageNames>
      <WayDialog asked={asked && { ...asked, title: result.pages.find(({ url }) => url === asked.url)?.title ?? '' }} onClose={leaveWay} />
    </CorrectingContext>
  );
}

/** A link into a part: the part was not there yet when the browser looked for it. */
function goToPart(): void {
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** Why a way is not shown stands above the ways. */
function tellNotShown(store: ReportStore): void {
  if (store.getState().notShown) document.getElementById('ways')?.scrollIntoView();
}

/** With the people who were recorded on its site. */
function withWalks(audit: AuditExport, store: WalkThroughsStore): AuditExport {
  const ended = (store.getState().walks ?? []).filter(({ state }) => state !== 'walking');
  return { ...audit, walkThroughs: ended.map(exportedWalkThrough) };
}

/** With what the owner told of its visitors. */
function withTraffic(audit: AuditExport, store: TrafficStore): AuditExport {
  const { kept, walked } = store.getState();
  if (!kept) return audit;
  const view = trafficView(audit, kept.figures, walked ?? []);
  return { ...audit, traffic: toldTraffic(kept.figures, view, audit.goals[0]?.kind ?? 'cart') };
}

/** With the ads that the owner pasted. */
function withAds(audit: AuditExport, store: PromiseStore): AuditExport {
  const { ads = [], checks } = store.getState();
  return ads.length > 0 ? { ...audit, promises: toldPromises(ads, checks) } : audit;
}
