import './TwoWay.css';
import { useId, type ReactNode } from 'react';

interface TwoWayProps<T extends string> {
  readonly label: string;
  /** It stands before the choice; else only who listens to the page hears it. */
  readonly isLabelShown?: boolean;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly onChoose: (value: T) => void;
}

/** A choice between two or three, all in sight: native radios in one frame. */
export function TwoWay<T extends string>({ label, isLabelShown = false, value, choices, onChoose }: TwoWayProps<T>) {
  const name = useId();
  const frame = (
    <fieldset className="two">
      <legend className="vh">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
  return isLabelShown ? (
    <div className="two__labelled">
      <span aria-hidden="true">{label}</span>
      {frame}
    </div>
  ) : (
    frame
  );
}
