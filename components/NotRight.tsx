import './NotRight.css';
import { use, useId, useState, type FormEvent } from 'react';
import type { Need } from '@/lib/model/audit-export.ts';
import { subjectOf } from '@/lib/model/correction.ts';
import { namedAddress } from '@/lib/model/named-address.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';
import { said } from '@/lib/model/say.ts';
import { CorrectingContext } from './correcting.ts';
import { pathOf } from '@/lib/model/path-of.ts';

interface NotRightProps {
  readonly visitor: VisitorId;
  readonly need: Need;
}

const says = {
  open: 'Not right?',
  yours: 'Put right by you.',
  undo: 'Undo',
  here: 'It is here',
  hint: 'A path of this site, or the address of a page elsewhere, such as a review platform.',
  thisTab: 'The page in this tab',
  doesNotApply: 'It does not apply to us',
  why: 'Why? Stands in every export.',
  does: 'It counts at once, and in every later check of this site. It can be undone.',
  again: 'Score again',
  noAddress: 'This is no address of a page. Try /about or https://example.com/about.',
};

/** Beside a need: where it is met, or that it does not apply. It counts at once and for every later check of the site. */
export function NotRight({ visitor, need }: NotRightProps) {
  const correcting = use(CorrectingContext);
  const [isOpen, setOpen] = useState(false);
  if (!correcting) return null;
  const { corrections, onCorrect } = correcting;
  const isYours = corrections.some((one) => one.kind === 'need' && one.visitor === visitor && one.need === need.id);
  if (isYours)
    return (
      <span className="need__fix">
        {said(says.yours)}{' '}
        <button
          type="button"
          className="link"
          aria-label={`${need.label}: ${said(says.undo)}`}
          onClick={() => onCorrect({ undo: subjectOf({ about: 'need', visitor, need: need.id }) })}
        >
          {said(says.undo)}
        </button>
      </span>
    );
  return (
    <details className="need__fix" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={`${need.label}: ${said(says.open)}`}>{said(says.open)}</summary>
      {isOpen && <NotRightForm visitor={visitor} need={need} />}
    </details>
  );
}

function NotRightForm({ visitor, need }: NotRightProps) {
  const correcting = use(CorrectingContext);
  const id = useId();
  const hasPlace = need.kinds !== undefined;
  const [choice, choose] = useState<'here' | 'none'>(hasPlace ? 'here' : 'none');
  const [typed, type] = useState('');
  const [reason, setReason] = useState('');
  const [isWrong, setWrong] = useState(false);
  if (!correcting) return null;
  const { origin, tabUrl, onCorrect } = correcting;
  const put = (what: { readonly at: string } | { readonly doesNotApply: string }): void =>
    onCorrect({ put: { about: 'need', visitor, need: need.id, says: what } });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (choice === 'none') return put({ doesNotApply: reason });
    const at = namedAddress(typed, origin);
    setWrong(at === null);
    if (at !== null) put({ at });
  };
  const choiceOf = (value: typeof choice, label: string) => (
    <label className="fixit__choice">
      <input type="radio" name={id} checked={choice === value} onChange={() => choose(value)} />
      {label}
    </label>
  );
  return (
    <form className="fixit" onSubmit={send} noValidate>
      {hasPlace && choiceOf('here', said(says.here))}
      {hasPlace && choice === 'here' && (
        <>
          <input
            type="text"
            className="field"
            aria-label={said(says.here)}
            aria-describedby={`${id}-hint`}
            aria-invalid={isWrong}
            autoCapitalize="off"
            spellCheck={false}
            dir="ltr"
            placeholder="/about-us"
            value={typed}
            onChange={(event) => type(event.target.value)}
          />
          {tabUrl !== null && (
            <button type="button" className="link" onClick={() => type(pathOf(tabUrl))}>
              {said(says.thisTab)}
            </button>
          )}
          <p id={`${id}-hint`} role={isWrong ? 'alert' : undefined}>
            {isWrong ? said(says.noAddress) : said(says.hint)}
          </p>
        </>
      )}
      {hasPlace ? choiceOf('none', said(says.doesNotApply)) : <p>{said(says.doesNotApply)}</p>}
      {choice === 'none' && (
        <input
          type="text"
          className="field"
          aria-label={said(says.why)}
          placeholder={said(says.why)}
          maxLength={300}
          dir="auto"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <p>{said(says.does)}</p>
      <button type="submit" className="btn">
        {said(says.again)}
      </button>
    </form>
  );
}
