import './Choices.css';
import { useId } from 'react';

interface ChoicesProps<T> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** Chips of which one is chosen: native radios, so arrows move within the group. */
export function Choices<T extends string | number | boolean | null>({ legend, options, chosen, onChoose }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div className="pick">
        {options.map(({ value, label }) => (
          <label key={String(value)}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
