import type { AuditRecord } from '../model/audit.ts';
import type { ShownWay } from '../model/shown-way.ts';
import type { ShownArchive } from '../ports/shown-archive.ts';

/** What the user has shown of a site, beside what was read of it. */
export interface Shown {
  readonly ways: readonly ShownWay[];
}

/** As it is at the moment: asked for anew each time an audit is judged. */
export async function whatWasShown(
  { origin }: Pick<AuditRecord, 'origin'>,
  { shown }: { readonly shown: Pick<ShownArchive, 'ways'> },
): Promise<Shown> {
  return { ways: await shown.ways(origin) };
}
