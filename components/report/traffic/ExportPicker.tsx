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
    </FileField>
  );
}
