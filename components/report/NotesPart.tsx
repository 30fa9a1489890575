import './NotesPart.css';
import type { Note } from '@/lib/model/note.ts';
import type { ToldNote } from '@/lib/model/note-schema.ts';
import { sayDate } from '@/lib/model/say-date.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { GoThere } from './GoThere.tsx';
import { LockGlyph } from './LockGlyph.tsx';
import { PartHead } from './PartHead.tsx';
import { usePlaceNames } from './page-names.ts';

interface NotesPartProps {
  /** Of the site, private ones too. */
  readonly notes: readonly Note[];
  /** Those that came with a file. */
  readonly told: readonly ToldNote[];
}

const says = {
  title: 'Notes',
  lead: 'Written by hand, beside the pages.',
  private: 'private: not in exports, not printed',
  picture: 'The page as it was seen',
};

/** What the user wrote about the pages. Private notes are shown to their owner alone: marked, and in nothing that leaves this page. */
export function NotesPart({ notes, told }: NotesPartProps) {
  const placeName = usePlaceNames();
  const own = notes.map(({ id, madeAt, inReport, ...note }) => ({
    ...note,
    key: id,
    date: new Date(madeAt).toISOString(),
    isPrivate: !inReport,
  }));
  const all = [...told.map((note) => ({ ...note, key: `${note.date} ${note.words}`, isPrivate: false })), ...own];
  return (
    <>
      <PartHead id="notes" title={said(says.title)} says={said(says.lead)} />
      <ul className="jotted">
        {all.map(({ key, words, url, element, visitor, picture, date, isPrivate }) => (
          <li key={key} className={isPrivate ? 'jotted__private' : undefined} data-visitor={visitor ?? undefined}>
            <p dir="auto">{words}</p>
            {picture !== null && <img src={picture} alt={said(says.picture)} />}
            <small>
              {isPrivate && (
                <span className="jotted__lock">
                  <LockGlyph />
                  {said(says.private)}
                </span>
              )}
              <GoThere url={url}>{placeName(url)}</GoThere>
              {element && <bdi>{element.words === '' ? element.selector : say`“${element.words}”`}</bdi>}
              {visitor && (
                <span className="jotted__lock">
                  <Glyph name={visitor} size={13} className="who" />
                  {said(visitorWords[visitor].name)}
                </span>
              )}
              <span>{sayDate(date)}</span>
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
