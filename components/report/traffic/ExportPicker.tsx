import { useState } from 'react';
import { said, say } from '@/lib/model/say.ts';
import { FileField } from '../../FileField.tsx';
import { sayNodes } from '../../say-nodes.tsx';

interface ExportPickerProps {
  /** Name of the file that is being read, or null. */
  readonly reading: string | null;
  readonly onFile: (file: File) => void;
  readonly onStop: () => void;
}

const says = {
  label: 'Take in a CSV file instead',
  help: 'Landing pages or sources, as Google Analytics 4, Plausible, Matomo or Search Console save them; other tables too, once you say what their columns are. Choose it, or drop it here. It is read on this machine, and you see what it holds before it counts.',
};

/** Takes an export by picker or by drop. */
export function ExportPicker({ reading, onFile, onStop }: ExportPickerProps) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={isOver ? 'export-drop is-over' : 'export-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <FileField
        label={said(says.label)}
        help={said(says.help)}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        onFile={onFile}
      />
      <p role="status">
        {reading !== null && (
          <>
            {sayNodes`Reading ${<bdi key="name">{reading}</bdi>}.`}{' '}
            <button type="button" className="btn" onClick={onStop}>
              {say`Stop`}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
