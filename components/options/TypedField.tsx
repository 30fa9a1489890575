import { useId } from 'react';

interface TypedFieldProps {
  readonly label: string;
  readonly help: string;
  readonly placeholder: string;
  /** What is wrong with what was typed, in place of the help; null where nothing is. */
  readonly fault: string | null;
  readonly value: string;
  /** Addresses are written from left to right, and not corrected. */
  readonly isAddress?: boolean;
  readonly onChange: (value: string) => void;
}

/** A line to type in. */
export function TypedField({ label, help, placeholder, fault, value, isAddress = false, onChange }: TypedFieldProps) {
  const id = useId();
  return (
    <div className="set">
      <label className="set__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        type="text"
        dir={isAddress ? 'ltr' : 'auto'}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p className="set__help" id={`${id}-help`} role={fault === null ? undefined : 'alert'}>
        {fault ?? help}
      </p>
    </div>
  );
}
