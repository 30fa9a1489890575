import './WalkThroughsPart.css';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { isExample } from '@/lib/model/example.ts';
import type { KeptWalkThrough, WalkThroughSetup } from '@/lib/model/walk-through.ts';
import type { WalkThroughFault } from '@/lib/model/read-walk-through.ts';
import { said, say } from '@/lib/model/say.ts';
import { PartHead } from './PartHead.tsx';
import { InterruptedWalks } from './walk-throughs/InterruptedWalks.tsx';
import { WalkImport } from './walk-throughs/WalkImport.tsx';
import { WalkSetup } from './walk-throughs/WalkSetup.tsx';
import { WalksTable } from './walk-throughs/WalksTable.tsx';

/** What can be done with walk-throughs. */
export interface WalkThroughDeeds {
  readonly onRecord: (setup: Omit<WalkThroughSetup, 'auditId'>) => void;
  readonly onGoOn: (id: string) => void;
  readonly onEnd: (id: string, does: 'finish' | 'give-up') => void;
  readonly onSave: (walk: KeptWalkThrough) => void;
  readonly onRemove: (id: string) => void;
  readonly onUndo: () => void;
  readonly onImport: (file: File) => void;
}

interface WalkThroughsPartProps extends WalkThroughDeeds {
  readonly audit: AuditExport;
  /** The newest first; undefined while they are not known. */
  readonly walks: readonly KeptWalkThrough[] | undefined;
  /** Why what was asked for last did not come about, or null. */
  readonly trouble: 'needs-permission' | 'no-check' | 'disk-full' | 'broken' | null;
  /** Something was just deleted, and can be had back. */
  readonly canUndo: boolean;
  readonly imported: { readonly file: string; readonly fault: WalkThroughFault | null } | null;
  /** The check has ended: only then it is known what can be asked for. */
  readonly hasEnded: boolean;
}

const says = {
  title: 'Walk-throughs',
  lead: 'Ask somebody to sit down here, give them a part and a task, and watch. One person is one person: what they met is real; how many would meet it is not told by it.',
  early: 'The check goes on. When it has ended, somebody can be recorded.',
  example: 'Nobody can walk through the example: its pages are nowhere on the web. Check a site of yours, and record somebody there.',
};
const troubles = {
  'needs-permission': 'Floorwalker needs your leave for this site to follow a person from page to page. Press Record again, and allow it.',
  'no-check': 'The result of this check is not here any more. Check the site again.',
  'disk-full': 'There is no room left on this disk, so it was not kept. Make room, and try again.',
  broken: 'That did not work. Reload this page, and try again.',
};

/** People who walked the site: set up, go on, what came of it. */
export function WalkThroughsPart(props: WalkThroughsPartProps) {
  const { audit, walks = [], trouble, canUndo, imported, hasEnded, onUndo, onImport, ...deeds } = props;
  return (
    <>
      <PartHead id="walk-throughs" title={said(says.title)} says={said(says.lead)} />
      <div role="status" className="walks__says">
        {trouble && <p>{said(troubles[trouble])}</p>}
        {canUndo && (
          <p>
            {say`Deleted. For a minute this can be undone.`}{' '}
            <button type="button" className="btn" onClick={onUndo}>
              {say`Undo`}
            </button>
          </p>
        )}
      </div>
      <InterruptedWalks walks={walks} onGoOn={deeds.onGoOn} onEnd={deeds.onEnd} onRemove={deeds.onRemove} />
      <WalksTable walks={walks} onSave={deeds.onSave} onRemove={deeds.onRemove} />
      {hasEnded && !isExample(audit.site) ? (
        <WalkSetup audit={audit} onRecord={deeds.onRecord} />
      ) : (
        <p className="part__none">{isExample(audit.site) ? said(says.example) : said(says.early)}</p>
      )}
      <WalkImport imported={imported} onFile={onImport} />
    </>
  );
}
