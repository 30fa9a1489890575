import './CheckNotes.css';
import type { Coverage } from '@/lib/model/audit-export.ts';
import { said } from '@/lib/model/say.ts';
import { Directory } from './Directory.tsx';
import { Fold } from './Fold.tsx';
import { unreadLines } from './unread-lines.ts';

interface CheckNotesProps {
  readonly coverage: Coverage;
}

const says = {
  label: 'About this check',
  notKnown: 'What this check could not know',
  leftOut: 'Left out of the pages',
  leftOutNote: 'What only those who build or run the site see there was not read:',
  unread: 'Addresses not read, and why',
  imagined: 'Four imagined visitors; nobody was observed.',
};

/** What the scores do not rest on: said once, at the end. */
export function CheckNotes({ coverage }: CheckNotesProps) {
  const unread = unreadLines(coverage);
  return (
    <section className="notes" aria-label={said(says.label)}>
      {coverage.notKnown.length > 0 && (
        <Fold title={said(says.notKnown)}>
          <ul>
            {coverage.notKnown.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {coverage.leftOut.length > 0 && (
        <Fold title={said(says.leftOut)}>
          <p>{said(says.leftOutNote)}</p>
          <ul>
            {coverage.leftOut.map((label) => (
              <li key={label} dir="auto">
                {label}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {unread.length > 0 && (
        <Fold title={said(says.unread)}>
          <Directory lines={unread} />
        </Fold>
      )}
      <p className="notes__plain">{said(says.imagined)}</p>
    </section>
  );
}
