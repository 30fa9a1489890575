import { useId, type FormEvent } from 'react';
import { longestNote, type NoteDraft, type NoteTrouble } from '@/lib/model/note.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { PanelGlyph } from './PanelGlyph.tsx';

interface NoteFormProps {
  readonly draft: NoteDraft;
  readonly isPicking: boolean;
  readonly trouble: NoteTrouble | null;
  readonly onWrite: (change: Partial<NoteDraft>) => void;
  readonly onKeep: () => void;
  /** Begins to point at an element, or leaves that. */
  readonly onPick: () => void;
  readonly onPicture: () => void;
}

const says = {
  label: 'Note about this page',
  eyes: 'With whose eyes',
  pin: 'Pin to an element',
  picking: 'Click it on the page',
  pickingHelp: 'The click goes to the note alone: nothing on the page is pressed. Esc leaves it.',
  unpin: 'Pin to the page instead',
  shot: 'Add a picture',
  noShot: 'Leave the picture out',
  put: 'Put in report',
  keep: 'Keep note',
  picture: 'The page as it will be kept with the note',
};

const troubles: Readonly<Record<NoteTrouble, string>> = {
  'no-picture':
    'The browser allows a picture of this tab only after a press on the Floorwalker mark in its toolbar. Press it, then try again.',
  'no-pick': 'The browser lets nobody into this page just now. Press the Floorwalker mark in the toolbar, then try again.',
  'disk-full': 'There is no room left on this disk for the note. Make some room, then keep it.',
  broken: 'The note could not be kept. What you wrote is still here; try again.',
};

/** Where a note is written: its words, with whose eyes, what it is pinned to, a picture, and whether it goes into the report. */
export function NoteForm({ draft, isPicking, trouble, onWrite, onKeep, onPick, onPicture }: NoteFormProps) {
  const id = useId();
  const { words, element, visitor, picture, inReport } = draft;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onKeep();
  };
  return (
    <form className="write" onSubmit={send}>
      <label htmlFor={id}>{said(says.label)}</label>
      <textarea
        id={id}
        className="field"
        rows={2}
        maxLength={longestNote}
        dir="auto"
        value={words}
        onChange={({ target }) => onWrite({ words: target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
        }}
      />
      {element && (
        <p className="note__pin">
          <PanelGlyph name="pin" size={13} />
          {element.words === '' ? <bdi dir="ltr">{element.selector}</bdi> : <bdi>{say`“${element.words}”`}</bdi>}
          <button type="button" className="link" onClick={() => onWrite({ element: null })}>
            {said(says.unpin)}
          </button>
        </p>
      )}
      {picture !== null && (
        <p className="note__pin">
          <img className="note__picture" src={picture} alt={said(says.picture)} />
          <button type="button" className="link" onClick={() => onWrite({ picture: null })}>
            {said(says.noShot)}
          </button>
        </p>
      )}
      <div className="write__tools">
        <button type="button" className="btn" aria-pressed={isPicking} onClick={onPick}>
          <PanelGlyph name="pin" />
          {isPicking ? said(says.picking) : said(says.pin)}
        </button>
        <button type="button" className="btn" onClick={onPicture}>
          <PanelGlyph name="picture" />
          {said(says.shot)}
        </button>
      </div>
      <p role="status" className="write__says">
        {trouble ? said(troubles[trouble]) : isPicking ? said(says.pickingHelp) : ''}
      </p>
      <div className="write__row">
        <span className="eyes" role="radiogroup" aria-label={said(says.eyes)}>
          {visitorIds.map((one) => (
            <label key={one} data-visitor={one} title={said(visitorWords[one].name)}>
              <input
                type="radio"
                name={`${id}-eyes`}
                className="vh"
                aria-label={said(visitorWords[one].name)}
                checked={visitor === one}
                onChange={() => onWrite({ visitor: one })}
                onClick={() => visitor === one && onWrite({ visitor: null })}
              />
              <Glyph name={one} size={18} className="who" />
            </label>
          ))}
        </span>
        <label className="write__put">
          <input type="checkbox" checked={inReport} onChange={({ target }) => onWrite({ inReport: target.checked })} />
          {said(says.put)}
        </label>
        <button type="submit" className="btn" disabled={words.trim() === ''}>
          {said(says.keep)}
        </button>
      </div>
    </form>
  );
}
