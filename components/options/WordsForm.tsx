import { useId, useState, type FormEvent } from 'react';
import type { OwnRule } from '@/lib/model/correction.ts';
import { languagesOnBoard } from '@/lib/model/languages-on-board.ts';
import { readOwnWords } from '@/lib/model/own-words.ts';
import { pageKindIds } from '@/lib/model/page-kind.ts';
import { kindNames } from '@/lib/model/kind-names.ts';
import { said, say, spokenTag } from '@/lib/model/say.ts';
import { sayLanguage, sayWordsFault } from './say-rules.ts';
import { SelectField } from './SelectField.tsx';
import { TypedField } from './TypedField.tsx';

interface WordsFormProps {
  /** To begin with. */
  readonly language: string;
  readonly isBusy: boolean;
  readonly onTry: (rule: OwnRule) => void;
}

export const kindChoices = () => pageKindIds.map((kind) => ({ value: kind as string, label: said(kindNames[kind]) }));
const languageChoices = () =>
  languagesOnBoard
    .map((tag) => ({ value: tag, label: sayLanguage(tag) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, spokenTag()));

/** What a site calls pages of a kind. */
export function WordsForm({ language: first, isBusy, onTry }: WordsFormProps) {
  const title = useId();
  const [languages] = useState(languageChoices);
  const [kinds] = useState(kindChoices);
  const [typed, type] = useState('');
  const [kind, setKind] = useState('testimonials');
  const [language, setLanguage] = useState(languages.some(({ value }) => value === first) ? first : 'en');
  const [fault, setFault] = useState<string | null>(null);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const read = readOwnWords(typed);
    setFault('fault' in read ? sayWordsFault(read) : null);
    const of = pageKindIds.find((id) => id === kind);
    if ('fault' in read || of === undefined || isBusy) return;
    onTry({ about: 'words', kind: of, language, words: read.words });
    type('');
  };
  return (
    <form className="teach__form" aria-labelledby={title} onSubmit={send} noValidate>
      <h3 id={title}>{say`By words`}</h3>
      <TypedField
        label={say`Pages called`}
        help={say`As menus and headings write it; several parted by commas.`}
        placeholder={say`Kind words, What people say`}
        fault={fault}
        value={typed}
        onChange={type}
      />
      <SelectField label={say`In`} options={languages} value={language} onChange={setLanguage} />
      <SelectField label={say`Are`} options={kinds.filter(({ value }) => value !== 'other')} value={kind} onChange={setKind} />
      <button type="submit" className="btn" disabled={isBusy}>
        {say`Try these words`}
      </button>
    </form>
  );
}
