import type { ImportFault } from '@/lib/model/read-import.ts';
import { said, say } from '@/lib/model/say.ts';
import { FileField } from '../FileField.tsx';
import { sayImported, sayImportFault } from './say-import.ts';

interface ImportBoxProps {
  readonly isBusy: boolean;
  readonly outcomes: readonly {
    readonly file: string;
    readonly kept: number;
    readonly known: number;
    readonly walks: number;
    readonly knownWalks: number;
    readonly notes: number;
    readonly knownNotes: number;
    readonly faults: readonly ImportFault[];
  }[];
  readonly onFiles: (files: readonly File[]) => void;
}

const says = {
  title: 'Import a check',
  help: 'Files that Floorwalker saved (.json). They are marked as imported and never count as checks of yours.',
  busy: 'Reading.',
};
/** Reasons that are said of one file; of a hundred broken checks the first ones tell enough. */
const mostFaults = 5;

/** Takes in checks from files. */
export function ImportBox({ isBusy, outcomes, onFiles }: ImportBoxProps) {
  return (
    <FileField title={said(says.title)} help={said(says.help)} accept=".json,application/json" takesMany isBusy={isBusy} onFiles={onFiles}>
      <div role="status" className="import__came">
        {isBusy && <p>{said(says.busy)}</p>}
        {outcomes.map((outcome, at) => (
          <div key={at}>
            <p>
              <b>
                <bdi>{outcome.file}</bdi>
              </b>{' '}
              {sayImported(outcome)}
            </p>
            <ul>
              {outcome.faults.slice(0, mostFaults).map((fault, nth) => (
                <li key={nth}>{sayImportFault(fault)}</li>
              ))}
              {outcome.faults.length > mostFaults && <li>{say`And ${outcome.faults.length - mostFaults} more like these.`}</li>}
            </ul>
          </div>
        ))}
      </div>
    </FileField>
  );
}
