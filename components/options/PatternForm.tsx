import { useId, useState, type FormEvent } from 'react';
import type { OwnRule } from '@/lib/model/correction.ts';
import { pageKindIds } from '@/lib/model/page-kind.ts';
import { readPattern } from '@/lib/model/path-pattern.ts';
import { said, say } from '@/lib/model/say.ts';
import { patternFaults } from './say-rules.ts';
import { SelectField } from './SelectField.tsx';
import { TypedField } from './TypedField.tsx';
import { kindChoices } from './WordsForm.tsx';

interface PatternFormProps {
  readonly origin: string;
  readonly isBusy: boolean;
  readonly onTry: (rule: OwnRule) => void;
}

/** What pages are at addresses of a make. */
export function PatternForm({ origin, isBusy, onTry }: PatternFormProps) {
  const title = useId();
  const [typed, type] = useState('');
  const [kind, setKind] = useState('testimonials');
  const [fault, setFault] = useState<string | null>(null);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const read = readPattern(typed, origin);
    setFault('fault' in read ? said(patternFaults[read.fault]) : null);
    const of = pageKindIds.find((id) => id === kind);
    if ('fault' in read || of === undefined || isBusy) return;
    onTry({ about: 'path', kind: of, pattern: read.pattern });
    type('');
  };
  return (
    <form className="teach__form" aria-labelledby={title} onSubmit={send} noValidate>
      <h3 id={title}>{say`By address`}</h3>
      <TypedField
        label={say`Pages at`}
        help={say`A path of the site. A * stands for anything.`}
        placeholder="/stories/*"
        fault={fault}
        value={typed}
        isAddress
        onChange={type}
      />
      <SelectField label={say`Are`} options={kindChoices()} value={kind} onChange={setKind} />
      <button type="submit" className="btn" disabled={isBusy}>
        {say`Try this pattern`}
      </button>
    </form>
  );
}
