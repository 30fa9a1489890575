import { useMemo } from 'react';
import { useStore } from 'zustand';
import { LaunchPart } from '@/components/report/LaunchPart.tsx';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { LaunchRow } from '@/lib/model/launch-schema.ts';
import type { TrafficStore } from '@/lib/state/traffic-store.ts';
import { strayLandings } from '@/lib/traffic/traffic-view.ts';

interface LaunchProps {
  readonly store: TrafficStore;
  readonly audit: AuditExport;
  readonly rows: readonly LaunchRow[];
}

/** The list before launch, with the addresses that visitors come to and the check did not try: old links and ads may lead there. */
export function Launch({ store, audit, rows }: LaunchProps) {
  const { kept } = useStore(store);
  const figures = kept?.figures ?? null;
  const untried = useMemo(() => (figures ? strayLandings(audit, figures) : []), [audit, figures]);
  return <LaunchPart rows={rows} untried={untried} />;
}
