import { useState, type FormEvent } from 'react';
import { longestNote, type Note } from '@/lib/model/note.ts';
import { said, say, spokenTag } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { PanelGlyph } from './PanelGlyph.tsx';

interface NoteRowProps {
  readonly note: Note;
  readonly onChange: (change: Partial<Pick<Note, 'words' | 'inReport'>>) => void;
  readonly onRemove: () => void;
}

const says = {
  edit: 'Edit',
  remove: 'Delete',
  save: 'Save',
  leave: 'Leave as it was',
  put: 'Put in report',
  private: 'private',
  picture: 'The page as it was seen',
};
const time = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hour12: false } as const;
/** Of the words that name a note to screen readers. */
const mostName = 40;

/** One note: what it says, what it is pinned to, and whether it goes into the report. */
export function NoteRow({ note, onChange, onRemove }: NoteRowProps) {
  const [isEdited, edit] = useState(false);
  const { words, element, visitor, picture, inReport, madeAt } = note;
  const name = words.length > mostName ? `${words.slice(0, mostName)}…` : words;
  return (
    <li className="note" data-visitor={visitor ?? undefined}>
      {isEdited ? (
        <EditNote
          words={words}
          onSave={(changed) => {
            edit(false);
            if (changed !== null) onChange({ words: changed });
          }}
        />
      ) : (
        <p className="note__words" dir="auto">
          {words}
        </p>
      )}
      {element && (
        <p className="note__pin">
          <PanelGlyph name="pin" size={13} />
          {element.words === '' ? <bdi dir="ltr">{element.selector}</bdi> : <bdi>{say`“${element.words}”`}</bdi>}
        </p>
      )}
      {picture !== null && <img className="note__picture" src={picture} alt={said(says.picture)} />}
      <div className="note__foot">
        <small>
          {!inReport && <PanelGlyph name="lock" size={13} />}
          {new Intl.DateTimeFormat(spokenTag('en-GB'), time).format(madeAt)}
          {visitor && (
            <>
              , <Glyph name={visitor} size={13} className="who" />
              {said(visitor)}
            </>
          )}
          {!inReport && `, ${said(says.private)}`}
        </small>
        <label>
          <input
            type="checkbox"
            checked={inReport}
            aria-label={`${said(says.put)}: ${name}`}
            onChange={({ target }) => onChange({ inReport: target.checked })}
          />
          {said(says.put)}
        </label>
      </div>
      {!isEdited && (
        <div className="note__does">
          <button type="button" className="link" aria-label={`${said(says.edit)}: ${name}`} onClick={() => edit(true)}>
            {said(says.edit)}
          </button>
          <button type="button" className="link" aria-label={`${said(says.remove)}: ${name}`} onClick={onRemove}>
            {said(says.remove)}
          </button>
        </div>
      )}
    </li>
  );
}

/** Null: it was left as it was. */
function EditNote({ words, onSave }: { readonly words: string; readonly onSave: (words: string | null) => void }) {
  const [typed, type] = useState(words);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSave(typed.trim() === '' || typed === words ? null : typed);
  };
  return (
    <form className="note__edit" onSubmit={send}>
      <textarea
        className="field"
        aria-label={said(says.edit)}
        rows={3}
        maxLength={longestNote}
        dir="auto"
        value={typed}
        autoFocus
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onSave(null);
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
        }}
      />
      <div className="note__does">
        <button type="submit" className="btn">
          {said(says.save)}
        </button>
        <button type="button" className="btn btn--plain" onClick={() => onSave(null)}>
          {said(says.leave)}
        </button>
      </div>
    </form>
  );
}
