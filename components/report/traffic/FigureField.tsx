import { useId } from 'react';
import { Glyph } from '../../Glyph.tsx';

interface FigureFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  /** How what stands there is read, where it is written in another way. */
  readonly reading: string | null;
  /** Why what stands there cannot be taken, or null. */
  readonly fault: string | null;
  readonly onType: (words: string) => void;
}

const longest = 24;

/** One figure to type, with what it means below it. */
export function FigureField({ name, label, help, value, reading, fault, onType }: FigureFieldProps) {
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
        aria-describedby={`${id}-help ${id}-fault ${id}-reading`}
        onChange={({ target }) => onType(target.value)}
      />
      <p id={`${id}-fault`} role="alert" className="figure__fault">
        {fault && (
          <>
            <Glyph name="not-found" size={14} />
            {fault}
          </>
        )}
      </p>
      <p id={`${id}-reading`} className="figure__reading">
        {reading}
      </p>
      <p id={`${id}-help`}>{help}</p>
    </div>
  );
}
