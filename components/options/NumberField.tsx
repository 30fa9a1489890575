import { useId, useState } from 'react';
import { say } from '@/lib/model/say.ts';
import { sayNumber } from '../say-count.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly help: string;
  readonly value: number | null;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number from 1 to `most`. What is none is said to be, and kept by nobody. */
export function NumberField({ label, help, value, most, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, type] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : String(value));
  const isWrong = typed !== null && wholeNumber(typed, most) === null;
  return (
    <div className="set">
      <label className="set__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field field--number"
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        step={1}
        value={shown}
        aria-invalid={isWrong}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          type(target.value);
          const whole = wholeNumber(target.value, most);
          if (whole !== null) onChange(whole);
        }}
        onBlur={() => {
          if (!isWrong) type(null);
        }}
      />
      <p className="set__help" id={`${id}-help`} role={isWrong ? 'alert' : undefined}>
        {isWrong ? say`A whole number from 1 to ${sayNumber(most)}. Until then, what was set before holds.` : help}
      </p>
    </div>
  );
}

function wholeNumber(typed: string, most: number): number | null {
  const number = Number(typed);
  return /^\d+$/.test(typed.trim()) && number >= 1 && number <= most ? number : null;
}
