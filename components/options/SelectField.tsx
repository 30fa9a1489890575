import { useId } from 'react';

interface SelectFieldProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly help?: string;
  readonly onChange: (value: string) => void;
}

/** A native list to choose one from. */
export function SelectField({ label, options, value, help, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="set">
      <label className="set__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {help !== undefined && (
        <p className="set__help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
