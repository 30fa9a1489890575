import { said, say } from '@/lib/model/say.ts';
import type { ReadAs } from '@/lib/model/settings.ts';
import { Choices } from './Choices.tsx';

interface ReadAsChoiceProps {
  readonly as: ReadAs;
  readonly onChange: (as: ReadAs) => void;
}

const options: readonly { readonly value: ReadAs; readonly label: string }[] = [
  { value: 'me', label: 'Me, with my session' },
  { value: 'stranger', label: 'A stranger, without cookies' },
];

/** With whose eyes the site is read. */
export function ReadAsChoice({ as, onChange }: ReadAsChoiceProps) {
  return (
    <Choices
      legend={say`Read as`}
      options={options.map(({ value, label }) => ({ value, label: said(label) }))}
      chosen={as}
      onChoose={onChange}
    />
  );
}
