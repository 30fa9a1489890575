import { useStore } from 'zustand';
import { PutsOffPart } from '@/components/report/PutsOffPart.tsx';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { WalkThroughsStore } from '@/lib/state/walk-throughs-store.ts';

/** What puts visitors off: what was counted, and what people said who walked. */
export function PutsOff({ store, audit }: { readonly store: WalkThroughsStore; readonly audit: AuditExport }) {
  const walks = useStore(store, (state) => state.walks);
  return <PutsOffPart audit={audit} walks={walks ?? []} />;
}
