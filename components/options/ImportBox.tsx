import { useId, useState, type DragEvent } from 'react';
import type { ImportFault } from '@/lib/model/read-import.ts';
import { said, say } from '@/lib/model/say.ts';
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
  choose: 'Choose files',
  help: 'Files that Floorwalker saved (.json), also dropped here. They are marked as imported and never count as checks of yours.',
  busy: 'Reading.',
};
/** Reasons that are said of one file; of a hundred broken checks the first ones tell enough. */
const mostFaults = 5;

/** Takes in checks from files. */
export function ImportBox({ isBusy, outcomes, onFiles }: ImportBoxProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className="import"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3>
        <label htmlFor={id}>{said(says.title)}</label>
      </h3>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        multiple
        disabled={isBusy}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <p className="set__help" id={`${id}-help`}>
        {said(says.help)}
      </p>
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
    </div>
  );
}
