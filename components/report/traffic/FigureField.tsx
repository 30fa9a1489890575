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
  /** What can be meant instead of what stands there, to be chosen by a button. */
  readonly meant: readonly string[];
  readonly onType: (words: string) => void;
  readonly onMean: (words: string) => void;
}

/** Two dates in words. */
const longest = 48;

/** One figure to type, with what it means below it. */
export function FigureField({ name, label, help, value, reading, fault, meant, onType, onMean }: FigureFieldProps) {
  const id = useId();
  return (
    <div className="figure">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode={name === 'days' ? 'text' : 'decimal'}
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
      {meant.length > 0 && (
        <div className="figure__meant">
          {meant.map((words) => (
            <button key={words} type="button" className="btn" onClick={() => onMean(words)}>
              {words}
            </button>
          ))}
        </div>
      )}
      <p id={`${id}-reading`} className="figure__reading">
        {reading}
      </p>
      <p id={`${id}-help`}>{help}</p>
    </div>
  );
}
