import { useId, useRef, useState } from 'react';
import { countWords } from '@/lib/model/count-words.ts';
import { said, say } from '@/lib/model/say.ts';
import type { Figures, OutcomeKind } from '@/lib/model/traffic/figures.ts';
import { outcomeKinds } from '@/lib/model/traffic/figures.ts';
import { sayWhole } from '@/lib/model/traffic/say-share.ts';
import { outcomeWords } from '@/lib/model/traffic/traffic-words.ts';
import {
  readingOf,
  readTyped,
  sharesMeant,
  type TypedFault,
  type TypedField,
  type TypedFigures,
} from '@/lib/model/traffic/typed-figures.ts';
import { Choices } from '../../Choices.tsx';
import { FigureField } from './FigureField.tsx';
import { WhereToFind } from './WhereToFind.tsx';

interface FiguresFormProps {
  readonly kept: Figures | null;
  /** What this site most likely counts. */
  readonly outcome: OutcomeKind;
  /** What was typed last: its words stay as long as they say what is kept. */
  readonly former: TypedFigures | null;
  readonly onSave: (figures: Figures, typed: TypedFigures) => void;
  /** What was typed cannot be taken. */
  readonly onRefuse: () => void;
  /** Null where there is nothing to forget. */
  readonly onForget: (() => void) | null;
}

const says = {
  title: 'Your figures',
  enough: 'Visits and days tell whether enough come. What the site makes of them takes the other figures too.',
  counts: 'What counts as success',
  visits: 'Visits',
  visitsHelp: 'Called visits or sessions. Page views are more: do not take those.',
  left: 'Left at once',
  leftHelp: 'Looked at one page only, and left. A number, or a share such as 62 %. Analytics tools call it bounces or bounce rate.',
  outcomesHelp: 'In the same time. Take them from your shop or your inbox, if you count them there.',
  days: 'Days',
  daysHelp: 'How long that took: a number such as 30, or from when to when. A week at least.',
  source: 'From the largest source',
  sourceHelp: 'If you know it: visits from the one ad, newsletter or site that sends most. A number, or a share.',
  go: 'Say which it is',
  forget: 'Forget these figures',
};
const faults: Readonly<Record<TypedFault, string>> = {
  missing: 'Type how many visits there were.',
  'none-counted': 'No visits at all: perhaps nothing counts them. Open your site once yourself, and look whether one is counted.',
  'no-number': 'No number could be read here. Type one in digits, such as 1200.',
  'too-large': 'This is more than any site has. Look at it again.',
  'more-than-visits': 'This is more than there were visits. Look at both again.',
  'over-100': 'More than 100 % cannot be.',
  'no-days': 'One day at least.',
  'not-in-days': 'No number of days could be read here. Type one, such as 30 for a month, or both dates with their years.',
  'perhaps-a-share': 'So few is unusual. Which do you mean?',
};

/** The figures to type; visits alone are needed. */
export function FiguresForm({ kept, outcome, former, onSave, onRefuse, onForget }: FiguresFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<TypedFigures>(() => typedFrom(kept, outcome, former));
  const [wrong, setWrong] = useState<Partial<Record<TypedField, TypedFault>>>({});
  const isTold = kept !== null && kept.sources.length > 1;
  const type = (field: TypedField) => (words: string) => {
    setTyped((before) => ({ ...before, [field]: words }));
    setWrong((before) => Object.fromEntries(Object.entries(before).filter(([one]) => one !== field)));
  };
  const field = (name: TypedField, label: string, help: string) => (
    <FigureField
      name={name}
      label={label}
      help={help}
      value={typed[name]}
      reading={sayReading(typed, name)}
      fault={wrong[name] ? said(faults[wrong[name]]) : null}
      meant={wrong[name] === 'perhaps-a-share' ? meanings(typed[name]) : []}
      onType={type(name)}
      onMean={(words) => {
        const next = { ...typed, [name]: words };
        setTyped(next);
        take(next);
      }}
    />
  );
  const take = (told: TypedFigures): void => {
    const read = readTyped(told);
    if ('faults' in read) {
      setWrong(read.faults);
      onRefuse();
      form.current?.querySelector<HTMLInputElement>(`[name="${Object.keys(read.faults)[0]}"]`)?.focus();
      return;
    }
    setWrong({});
    const { source, ...counts } = read.figures;
    const sources = isTold ? kept.sources : source === null ? [] : [{ name: '', visits: source, leftAtOnce: null, outcomes: null }];
    onSave({ outcome: told.outcome, ...counts, sources, pages: kept?.pages ?? [], files: kept?.files ?? [] }, told);
  };
  return (
    <form
      ref={form}
      className="figures"
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take(typed);
      }}
    >
      <h3 id={`${id}-title`}>{said(says.title)}</h3>
      <p>{said(says.enough)}</p>
      <Choices
        legend={said(says.counts)}
        options={outcomeKinds.map((value) => ({ value, label: said(outcomeWords[value].label) }))}
        chosen={typed.outcome}
        onChoose={(one) => setTyped((before) => ({ ...before, outcome: one }))}
      />
      <div className="figures__fields">
        {field('visits', said(says.visits), said(says.visitsHelp))}
        {field('left', said(says.left), said(says.leftHelp))}
        {field('outcomes', said(outcomeWords[typed.outcome].label), said(says.outcomesHelp))}
        {field('days', said(says.days), said(says.daysHelp))}
        {!isTold && field('source', said(says.source), said(says.sourceHelp))}
      </div>
      {kept && kept.files.length > 0 && (
        <p className="figures__files">{say`Taken from ${kept.files.map(({ name }) => name).join(', ')}. What you type counts instead.`}</p>
      )}
      <WhereToFind />
      <div className="figures__does">
        <button type="submit" className="btn">
          {said(says.go)}
        </button>
        {onForget && (
          <button type="button" className="btn" onClick={onForget}>
            {said(says.forget)}
          </button>
        )}
      </div>
    </form>
  );
}

/** What "85" may be meant as. */
function meanings(words: string): readonly string[] {
  const { shares, visits } = sharesMeant(words);
  return visits === null ? shares : [...shares, say`${visits} visits`];
}

/** "85 %" and "1.200" are not what is counted with: that is said below. */
function sayReading(typed: TypedFigures, field: TypedField): string | null {
  const value = readingOf(typed, field);
  if (value === null || typed[field].trim() === String(value)) return null;
  return say`Read as ${field === 'days' ? countWords(value, 'day') : sayWhole(value)}`;
}

function typedFrom(kept: Figures | null, outcome: OutcomeKind, former: TypedFigures | null): TypedFigures {
  const numbers = inDigits(kept, outcome);
  if (!former || former.outcome !== numbers.outcome) return numbers;
  const still = (field: TypedField): string => (numbers[field] === words(readingOf(former, field)) ? former[field] : numbers[field]);
  return {
    visits: still('visits'),
    left: still('left'),
    outcomes: still('outcomes'),
    days: still('days'),
    source: still('source'),
    outcome: numbers.outcome,
  };
}

const words = (count: number | null | undefined): string => (count === null || count === undefined ? '' : String(count));

function inDigits(kept: Figures | null, outcome: OutcomeKind): TypedFigures {
  return {
    visits: words(kept?.visits),
    left: words(kept?.leftAtOnce),
    outcomes: words(kept?.outcomes),
    days: words(kept?.days),
    source: kept?.sources.length === 1 ? words(kept.sources[0]?.visits) : '',
    outcome: kept?.outcome ?? outcome,
  };
}
