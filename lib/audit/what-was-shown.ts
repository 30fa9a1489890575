import type { AuditRecord } from '../model/audit.ts';
import type { Correction } from '../model/correction.ts';
import type { PageFacts } from '../model/page.ts';
import type { ShownWay } from '../model/shown-way.ts';
import type { ShownArchive } from '../ports/shown-archive.ts';

/** What the user has shown of a site and put right, beside what was read of it. */
export interface Shown {
  readonly ways: readonly ShownWay[];
  /** The user's own cart and checkout, as far as they were opened: structure only. */
  readonly ownPages: readonly PageFacts[];
  readonly corrections: readonly Correction[];
}

/** As it is at the moment: asked for anew each time an audit is judged. */
export async function whatWasShown(
  { id, origin }: Pick<AuditRecord, 'id' | 'origin'>,
  { shown }: { readonly shown: Pick<ShownArchive, 'ways' | 'ownPages' | 'corrections'> },
): Promise<Shown> {
  const [ways, ownPages, corrections] = await Promise.all([shown.ways(origin), shown.ownPages(id), shown.corrections(origin)]);
  return { ways, ownPages, corrections };
}
