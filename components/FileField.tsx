import { useId } from 'react';

interface FileFieldProps {
  readonly label: string;
  /** What to choose, and what becomes of it. */
  readonly help: string;
  /** As the attribute of that name has it. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Takes one file; the same one can be chosen again. */
export function FileField({ label, help, accept, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
      <p id={`${id}-help`}>{help}</p>
    </>
  );
}
