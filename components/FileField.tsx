import './FileField.css';
import { useId, useState, type ReactNode } from 'react';
import { say } from '@/lib/model/say.ts';

interface FileFieldProps {
  readonly title: string;
  /** What to choose, and what becomes of it. */
  readonly help: string;
  /** As the attribute of that name has it. */
  readonly accept: string;
  /** Several may be chosen at once. */
  readonly takesMany?: true;
  readonly isBusy?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** What became of them. */
  readonly children?: ReactNode;
}

/** Takes files by choice or by drop; the same one can be taken again. The browser's own input, with its keys, stands unseen under a button of ours. */
export function FileField({ title, help, accept, takesMany, isBusy = false, onFiles, children }: FileFieldProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const taken = [...(files ?? [])].slice(0, takesMany ? undefined : 1);
    if (taken.length > 0 && !isBusy) onFiles(taken);
  };
  return (
    <div
      className="file"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <h3 id={`${id}-title`}>{title}</h3>
      <div className="file__choose">
        <input
          id={id}
          type="file"
          className="vh"
          accept={accept}
          multiple={takesMany}
          disabled={isBusy}
          aria-labelledby={`${id}-title ${id}-does`}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => {
            take(target.files);
            target.value = '';
          }}
        />
        <label id={`${id}-does`} htmlFor={id} className="btn">
          {takesMany ? say`Choose files` : say`Choose a file`}
        </label>
        <span>{takesMany ? say`or drop them here` : say`or drop it here`}</span>
      </div>
      <p id={`${id}-help`}>{help}</p>
      {children}
    </div>
  );
}
