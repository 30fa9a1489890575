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
  return <Choices legend="Read as" options={options} chosen={as} onChoose={onChange} />;
}
