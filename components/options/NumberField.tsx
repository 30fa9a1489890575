import { useId, useState, type KeyboardEvent } from 'react';
import { say } from '@/lib/model/say.ts';
import { sayNumber } from '../say-count.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly help: string;
  /** Null: none was set. */
  readonly value: number | null;
  readonly most: number;
  /** Called when the field is left, or at Enter; with the number that stood there when it was entered, at Escape. */
  readonly onChange: (value: number) => void;
}

/** A whole number from 1 to `most`, kept once it is typed to its end. What is out of bounds is said to be, and kept by nobody. */
export function NumberField({ label, help, value, most, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, type] = useState<string | null>(null);
  const [before, setBefore] = useState(value);
  const shown = typed ?? (value === null ? '' : String(value));
  const fault = typed === null ? null : faultOf(typed, most);
  const keep = (): void => {
    if (typed === null || fault !== null) return;
    type(null);
    if (Number(typed) !== value) onChange(Number(typed));
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') keep();
    if (key !== 'Escape') return;
    type(null);
    if (before !== null && before !== value) onChange(before);
  };
  return (
    <div className="set">
      <label className="set__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field field--number"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={longest}
        value={shown}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-help`}
        onFocus={() => setBefore(value)}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKey}
        onBlur={keep}
      />
      <p className="set__help" id={`${id}-help`} role={fault === null ? undefined : 'alert'}>
        {fault === null ? help : sayFault(fault, value)}
      </p>
    </div>
  );
}

const longest = 12;

/** Why this is no number to keep, or null. */
function faultOf(typed: string, most: number): string | null {
  if (!/^\d+$/.test(typed.trim())) return say`A whole number from 1 to ${sayNumber(most)}.`;
  if (Number(typed) < 1) return say`1 is the least.`;
  return Number(typed) > most ? say`${sayNumber(most)} is the most.` : null;
}

const sayFault = (fault: string, value: number | null): string =>
  value === null
    ? say`${fault} Until then, what was set before holds.`
    : say`${fault} Until then ${sayNumber(value)} holds; Esc brings it back.`;
