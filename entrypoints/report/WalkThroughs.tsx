import { useEffect } from 'react';
import { useStore } from 'zustand';
import { WalkThroughsPart } from '@/components/report/WalkThroughsPart.tsx';
import { saveBlob } from '@/lib/adapters/save-blob.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import { writeWalkThrough } from '@/lib/model/read-walk-through.ts';
import type { KeptWalkThrough } from '@/lib/model/walk-through.ts';
import type { WalkThroughsStore } from '@/lib/state/walk-throughs-store.ts';
import { exportName } from '../popup/save-export.ts';

interface WalkThroughsProps {
  readonly store: WalkThroughsStore;
  readonly audit: AuditExport;
  readonly record: AuditRecord;
}

/** The part of the report on people who were recorded, with its store. */
export function WalkThroughs({ store, audit, record }: WalkThroughsProps) {
  const state = useStore(store);
  const { follow } = state;
  useEffect(() => follow(record.origin), [follow, record.origin]);
  return (
    <WalkThroughsPart
      audit={audit}
      walks={state.walks}
      trouble={state.trouble}
      canUndo={state.deleted !== null}
      imported={state.imported}
      hasEnded={record.endedAt !== null}
      onRecord={(setup) => void state.record({ ...setup, auditId: record.id })}
      onGoOn={(id) => void state.goOn(id)}
      onEnd={(id, does) => void state.end(id, does)}
      onSave={save}
      onRemove={(id) => void state.remove(id)}
      onUndo={() => void state.undo()}
      onImport={(file) => void state.importFile(file)}
    />
  );
}

function save(walk: KeptWalkThrough): void {
  const name = exportName({ site: walk, date: walk.began }, `walk-through-${walk.id.slice(0, 8)}.json`);
  saveBlob(name, new Blob([writeWalkThrough(walk)], { type: 'application/json' }));
}
