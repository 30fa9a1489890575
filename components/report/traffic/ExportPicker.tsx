import { said, say } from '@/lib/model/say.ts';
import { FileField } from '../../FileField.tsx';
import { sayNodes } from '../../say-nodes.tsx';

interface ExportPickerProps {
  /** The file that is being read, and how much of it has been, in whole percent; or null. */
  readonly reading: { readonly file: string; readonly percent: number } | null;
  readonly onFile: (file: File) => void;
  readonly onStop: () => void;
}

const says = {
  title: 'Take in a CSV file instead',
  help: 'Landing pages or sources, as Google Analytics 4, Plausible, Matomo or Search Console save them; other tables too, once you say what their columns are. It is read on this machine, and you see what it holds before it counts.',
};

/** Takes an export by picker or by drop. */
export function ExportPicker({ reading, onFile, onStop }: ExportPickerProps) {
  return (
    <FileField
      title={said(says.title)}
      help={said(says.help)}
      accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
      onFiles={([file]) => file && onFile(file)}
    >
      <p role="status">{reading !== null && sayNodes`Reading ${<bdi key="name">{reading.file}</bdi>}.`}</p>
      {reading !== null && (
        <p className="export-reading">
          <progress max={100} value={reading.percent} aria-label={say`Read so far`} />
          <span className="num">{say`${reading.percent} of 100`}</span>
          <button type="button" className="btn" onClick={onStop}>
            {say`Stop`}
          </button>
        </p>
      )}
    </FileField>
  );
}
