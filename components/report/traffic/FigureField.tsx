import { useId } from 'react';

interface FigureFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  /** Why what stands there cannot be taken, or null. */
  readonly fault: string | null;
  readonly onType: (words: string) => void;
}

const longest = 24;

/** One figure to type, with what it means below it. */
export function FigureField({ name, label, help, value, fault, onType }: FigureFieldProps) {
  const id = useId();
  return (
    <div className="figure">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={longest}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-help ${id}-fault`}
        onChange={({ target }) => onType(target.value)}
      />
      <p id={`${id}-fault`} role="alert" className="figure__fault">
        {fault}
      </p>
      <p id={`${id}-help`}>{help}</p>
    </div>
  );
}
