import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { PromisePart } from '@/components/report/PromisePart.tsx';
import { landingChoices } from '@/components/report/promise/landing-choices.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import type { PromiseStore } from '@/lib/state/promise-store.ts';

interface PromisesProps {
  readonly store: PromiseStore;
  readonly audit: AuditExport;
  readonly record: AuditRecord;
}

/** The part of the report on ads and their landing pages, with its store. */
export function Promises({ store, audit, record }: PromisesProps) {
  const { ads, checks, isChecking, removed, trouble, follow, check, add, remove, undo } = useStore(store);
  const hasEnded = record.endedAt !== null;
  useEffect(() => follow(record.origin), [follow, record.origin]);
  useEffect(() => {
    if (hasEnded && ads) void check(record.id, ads);
  }, [check, hasEnded, record.id, ads]);
  const pages = useMemo(() => landingChoices(audit), [audit]);
  return (
    <PromisePart
      pages={pages}
      ads={ads}
      checks={checks}
      isChecking={isChecking}
      isUnderWay={!hasEnded}
      isOfOnePage={audit.coverage.pagesRead === 1 && !audit.coverage.complete}
      canUndo={removed !== null}
      trouble={trouble}
      onAdd={(ad) => void add(ad)}
      onRemove={(id) => void remove(id)}
      onUndo={() => void undo()}
    />
  );
}
