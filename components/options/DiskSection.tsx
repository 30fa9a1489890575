import { useEffect, useRef, useState } from 'react';
import { said, say } from '@/lib/model/say.ts';
import { hostOf } from '../host-of.ts';
import { sayCount } from '../say-count.ts';
import { saySize } from './say-size.ts';
import { WalkThroughLine } from './WalkThroughLine.tsx';
import { Section } from './Section.tsx';

interface DiskSectionProps {
  readonly checks: number;
  readonly sites: number;
  /** Sites that have notes, with how many. */
  readonly notes: readonly { readonly origin: string; readonly notes: number }[];
  /** Bytes of all checks; null while they are measured. */
  readonly size: number | null;
  /** How many walk-throughs are kept of each site, by its origin. */
  readonly walkThroughs: ReadonlyMap<string, number>;
  /** Bytes by the browser's own count; null where it does not say. */
  readonly usage: number | null;
  readonly doing: 'saving' | 'deleting' | null;
  /** Everything was deleted. */
  readonly isEmptied: boolean;
  /** A check is under way. */
  readonly isUnderWay: boolean;
  readonly onDeleteNotes: (origin: string) => void;
  readonly onSave: () => void;
  readonly onDelete: () => void;
  readonly onDeleteWalks: (origin: string) => void;
}

const says = {
  title: 'Data on disk',
  lead: 'All that Floorwalker keeps stands in this browser’s own storage, and goes when you remove the extension.',
  save: 'Save everything as one file',
  saving: 'Writing the file.',
  saved:
    'Every result, walk-through, setting, correction and note, private notes too, as JSON. It can be imported again, here or in another browser.',
  delete: 'Delete everything',
  deleting: 'Deleting.',
  emptied: 'Everything is deleted.',
  underWay: 'A check is under way. Stop it first, in its tab.',
  sure: 'Delete everything?',
  what: 'All checks and walk-throughs of all sites, imported ones too, all settings, what you put right, the ways you showed, and your notes, private ones too. This cannot be undone.',
  keep: 'Keep it',
  notesOf: 'Delete its notes',
  sureNotes: 'Delete the notes of this site?',
};

/** How much is kept, and how to have it or be rid of it. */
export function DiskSection(props: DiskSectionProps) {
  const { checks, sites, notes, size, walkThroughs, usage, doing, isEmptied, isUnderWay, onDeleteNotes, onSave, onDelete, onDeleteWalks } =
    props;
  const allNotes = notes.reduce((sum, one) => sum + one.notes, 0);
  const isEmpty = checks === 0 && allNotes === 0 && walkThroughs.size === 0;
  const [isAsking, ask] = useState(false);
  const [notesOf, askNotesOf] = useState<string | null>(null);
  return (
    <Section id="disk" title={said(says.title)} lead={said(says.lead)}>
      <dl className="disk">
        <div>
          <dt>{say`Checks`}</dt>
          <dd>{checks === 0 ? say`none` : say`${sayCount(checks, 'check')} of ${sayCount(sites, 'site')}`}</dd>
        </div>
        {checks > 0 && (
          <div>
            <dt>{say`They take`}</dt>
            <dd>{size === null ? say`being measured` : say`about ${saySize(size)}`}</dd>
          </div>
        )}
        {walkThroughs.size > 0 && <WalkThroughLine walkThroughs={walkThroughs} onDelete={onDeleteWalks} />}
        <div>
          <dt>{say`Notes`}</dt>
          <dd>{allNotes === 0 ? say`none` : say`${sayCount(allNotes, 'note')} about ${sayCount(notes.length, 'site')}`}</dd>
        </div>
        {usage !== null && (
          <div>
            <dt>{say`All of Floorwalker, as the browser counts`}</dt>
            <dd>{saySize(usage)}</dd>
          </div>
        )}
      </dl>
      {notes.length > 0 && (
        <ul className="disk__notes">
          {notes.map((one) => (
            <li key={one.origin}>
              <bdi>{hostOf(one.origin)}</bdi>
              <span>{sayCount(one.notes, 'note')}</span>
              <button
                type="button"
                className="link"
                aria-label={`${hostOf(one.origin)}: ${said(says.notesOf)}`}
                onClick={() => askNotesOf(one.origin)}
              >
                {said(says.notesOf)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="disk__does">
        <button type="button" className="btn" disabled={doing !== null || isEmpty} onClick={onSave}>
          {said(says.save)}
        </button>
        <button type="button" className="btn" disabled={doing !== null || isUnderWay} onClick={() => ask(true)}>
          {said(says.delete)}…
        </button>
      </div>
      <p className="set__help" role="status">
        {doing === 'saving'
          ? said(says.saving)
          : doing === 'deleting'
            ? said(says.deleting)
            : isEmptied
              ? said(says.emptied)
              : said(says.saved)}
        {isUnderWay && ` ${said(says.underWay)}`}
      </p>
      {notesOf !== null && (
        <Confirm
          title={said(says.sureNotes)}
          does={said(says.notesOf)}
          what={say`${sayCount(notes.find(({ origin }) => origin === notesOf)?.notes ?? 0, 'note')} about ${hostOf(notesOf)}, private ones too. This cannot be undone.`}
          onClose={(isSure) => {
            askNotesOf(null);
            if (isSure) onDeleteNotes(notesOf);
          }}
        />
      )}
      {isAsking && (
        <Confirm
          title={said(says.sure)}
          does={said(says.delete)}
          what={said(says.what)}
          onClose={(isSure) => {
            ask(false);
            if (isSure) onDelete();
          }}
        />
      )}
    </Section>
  );
}

interface ConfirmProps {
  readonly title: string;
  readonly what: string;
  /** The words of the button that does it. */
  readonly does: string;
  readonly onClose: (isSure: boolean) => void;
}

/** The native dialog: it keeps the focus, Esc leaves it, and focus goes back to where it was. */
function Confirm({ title, what, does, onClose }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className="sure" aria-labelledby="sure-title" aria-describedby="sure-what" onClose={() => onClose(false)}>
      <h2 id="sure-title">{title}</h2>
      <p id="sure-what">{what}</p>
      <div className="disk__does">
        {/* The safe answer is the one that Enter gives. */}
        <button type="button" className="btn" autoFocus onClick={() => onClose(false)}>
          {said(says.keep)}
        </button>
        <button type="button" className="btn" onClick={() => onClose(true)}>
          {does}
        </button>
      </div>
    </dialog>
  );
}
