import { useMemo } from 'react';
import { Report } from '@/entrypoints/report/Report.tsx';
import { createReportStore } from '@/lib/state/report-store.ts';
import { createWalkThroughsStore } from '@/lib/state/walk-throughs-store.ts';
import { createTrafficStore } from '@/lib/state/traffic-store.ts';
import { createPromiseStore } from '@/lib/state/promise-store.ts';
import { fakeAdsShelf } from '@/tests/fakes/ads-shelf.ts';
import { fakeFiguresShelf } from '@/tests/fakes/figures-shelf.ts';
import { fakeWalkThroughShelf } from '@/tests/fakes/walk-through-shelf.ts';
import type { ReportSpecimen } from './report-specimens.ts';

/** The real report over a written view: nothing is sent. */
export function SpecimenReport({ specimen }: { readonly specimen: ReportSpecimen }) {
  const store = useMemo(() => {
    const made = createReportStore(
      {
        auditId: 'a',
        besideId: specimen.beside ? 'b' : null,
        archive: {
          follow: (id, onChange) => onChange(id === 'b' ? (specimen.beside ?? null) : specimen.view),
          latestJudged: () => Promise.resolve(null),
        },
        notes: { watch: (_origin, onChange) => onChange(specimen.notes ?? []) },
        tried: { tell: () => undefined },
        send: () => Promise.resolve(undefined),
        requestPermission: () => Promise.resolve(false),
      },
      new AbortController().signal,
    );
    made.setState(specimen.state ?? {});
    return made;
  }, [specimen]);
  const walkThroughs = useMemo(
    () =>
      createWalkThroughsStore(
        {
          shelf: fakeWalkThroughShelf(),
          send: () => Promise.resolve(undefined),
          clock: { now: () => 0, wait: () => new Promise<void>(() => undefined) },
          requestPermission: () => Promise.resolve(false),
        },
        new AbortController().signal,
      ),
    [],
  );
  const traffic = useMemo(
    () =>
      createTrafficStore(
        {
          shelf: fakeFiguresShelf(),
          clock: { now: () => 0, wait: () => new Promise<void>(() => undefined) },
          send: () => Promise.resolve(undefined),
          read: () => Promise.resolve({ fault: { is: 'empty' } }),
        },
        new AbortController().signal,
      ),
    [],
  );
  const promises = useMemo(
    () =>
      createPromiseStore(
        {
          shelf: fakeAdsShelf(),
          clock: { now: () => 0, wait: () => new Promise<void>(() => undefined) },
          send: () => Promise.resolve(undefined),
          newId: () => 'ad',
        },
        new AbortController().signal,
      ),
    [],
  );
  return <Report store={store} walkThroughs={walkThroughs} traffic={traffic} promises={promises} onSave={() => undefined} />;
}
