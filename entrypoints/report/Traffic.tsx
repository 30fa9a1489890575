import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { TrafficPart } from '@/components/report/TrafficPart.tsx';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import type { Device } from '@/lib/model/page.ts';
import type { TrafficStore } from '@/lib/state/traffic-store.ts';
import { outcomeOfSite } from '@/lib/traffic/entries-seen.ts';
import { matchExport } from '@/lib/traffic/match-export.ts';
import { pageNames } from '@/lib/traffic/page-names.ts';
import { takeExport } from '@/lib/traffic/take-export.ts';
import { trafficSources } from '@/lib/traffic/traffic-sources.ts';
import { trafficView, walkableLandings } from '@/lib/traffic/traffic-view.ts';

interface TrafficProps {
  readonly store: TrafficStore;
  readonly audit: AuditExport;
  readonly device: Device;
  readonly record: AuditRecord;
}

/** The part of the report on the site's visitors, with its store. */
export function Traffic({ store, audit, device, record }: TrafficProps) {
  const state = useStore(store);
  const { follow, walk, kept, walked } = state;
  useEffect(() => follow(record.origin), [follow, record.origin]);
  const outcome = outcomeOfSite(audit);
  const figures = kept?.figures ?? null;
  const named = useMemo(() => pageNames({ pages: audit.pages, start: audit.site.start }), [audit]);
  const walkable = useMemo(() => (figures ? walkableLandings(audit, figures) : []), [audit, figures]);
  useEffect(() => {
    if (record.endedAt !== null) void walk(record.id, walkable);
  }, [walk, record, walkable]);
  const view = useMemo(() => figures && trafficView(audit, figures, walked ?? []), [audit, figures, walked]);
  const pending = useMemo(() => {
    const urls = audit.pages.map(({ url }) => url);
    return state.pending && { ...state.pending, outcome: matchExport(state.pending.outcome, urls) };
  }, [state.pending, audit]);
  return (
    <TrafficPart
      audit={audit}
      device={device}
      kept={kept}
      outcome={outcome}
      verdict={view?.verdict ?? null}
      fixesOn={view?.fixesOn ?? new Map()}
      sources={trafficSources(figures?.outcome ?? outcome)}
      landings={view?.landings ?? []}
      walking={state.isWalking ? 'under-way' : walked === null ? 'lost' : 'done'}
      reading={state.reading}
      pending={pending}
      canUndo={state.forgotten !== null}
      trouble={state.trouble}
      onSave={(given) => void state.save(given)}
      onForget={() => void state.forget()}
      onUndo={() => void state.undo()}
      onFile={(file) => void state.open(file, named)}
      onColumns={(meanings) => void state.choose(meanings)}
      onSameSite={(hosts) => void state.accept(hosts)}
      onTake={(read) => void state.save(takeExport(figures, read, outcome))}
      onDrop={state.drop}
    />
  );
}
