import './NotesBlock.css';
import { useEffect, useRef } from 'react';
import type { Note, NoteDraft, NoteTrouble } from '@/lib/model/note.ts';
import { said, say } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { sayCount } from '../say-count.ts';
import { NoteForm } from './NoteForm.tsx';
import { NoteRow } from './NoteRow.tsx';

interface NotesBlockProps {
  /** Of the site; undefined until they were read. */
  readonly notes: readonly Note[] | undefined;
  /** The page in front, normalised. */
  readonly page: string;
  readonly draft: NoteDraft;
  readonly isPicking: boolean;
  /** What was deleted last, while it can be had back. */
  readonly isDeleted: boolean;
  readonly trouble: NoteTrouble | null;
  readonly onWrite: (change: Partial<NoteDraft>) => void;
  readonly onKeep: () => void;
  readonly onChange: (id: string, change: Partial<Pick<Note, 'words' | 'inReport'>>) => void;
  readonly onRemove: (id: string) => void;
  readonly onUndo: () => void;
  readonly onPick: () => void;
  readonly onPicture: () => void;
}

const says = {
  title: 'Notes',
  key: 'Key N folds the notes away',
  deleted: 'Note deleted.',
  undo: 'Undo',
};

/** Notes about the page in front, private unless put in the report; folds away, also by the key N. */
export function NotesBlock(props: NotesBlockProps) {
  const { notes = [], page, draft, isPicking, isDeleted, trouble, onChange, onRemove, onUndo } = props;
  const block = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const fold = (event: KeyboardEvent): void => {
      if (!isFoldKey(event) || !block.current) return;
      block.current.open = !block.current.open;
    };
    addEventListener('keydown', fold);
    return () => removeEventListener('keydown', fold);
  }, []);
  const { onPick } = props;
  useEffect(() => {
    if (!isPicking) return undefined;
    // The page hears of Esc only once it has the focus.
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onPick();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [isPicking, onPick]);
  const own = notes.filter(({ url }) => url === page);
  return (
    <section className="sec jots" aria-labelledby="notes-title">
      <details ref={block} open>
        <summary className="sec__h">
          <h2 id="notes-title">{said(says.title)}</h2>
          <small>{sayHowMany(own.length, notes)}</small>
          <Glyph name="down" size={14} />
          <kbd aria-label={said(says.key)}>N</kbd>
        </summary>
        <ul className="jots__list">
          {own.map((note) => (
            <NoteRow key={note.id} note={note} onChange={(change) => onChange(note.id, change)} onRemove={() => onRemove(note.id)} />
          ))}
        </ul>
        <p role="status" className="jots__undo">
          {isDeleted && (
            <>
              {said(says.deleted)}{' '}
              <button type="button" className="link" onClick={onUndo}>
                {said(says.undo)}
              </button>
            </>
          )}
        </p>
        <NoteForm
          draft={draft}
          isPicking={isPicking}
          trouble={trouble}
          onWrite={props.onWrite}
          onKeep={props.onKeep}
          onPick={onPick}
          onPicture={props.onPicture}
        />
      </details>
    </section>
  );
}

/** The letter alone, and not while somebody writes. */
function isFoldKey({ key, ctrlKey, metaKey, altKey, target, defaultPrevented }: KeyboardEvent): boolean {
  if (key.toLowerCase() !== 'n' || ctrlKey || metaKey || altKey || defaultPrevented) return false;
  return !(target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)));
}

function sayHowMany(here: number, notes: readonly Note[]): string {
  if (notes.length === 0) return say`private until you put one in the report`;
  const told = notes.filter(({ inReport }) => inReport).length;
  const all = sayCount(notes.length, 'note');
  return told === 0
    ? say`${here} on this page, ${all} on this site; all private`
    : say`${here} on this page, ${all} on this site; ${told} in the report`;
}
