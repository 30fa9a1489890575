import './CheckNotes.css';
import type { Coverage } from '@/lib/model/audit-export.ts';
import { Directory } from './Directory.tsx';
import { Fold } from './Fold.tsx';
import { unreadLines } from './unread-lines.ts';

interface CheckNotesProps {
  readonly coverage: Coverage;
}

const says = {
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
    <section className="notes" aria-label="About this check">
      {coverage.notKnown.length > 0 && (
        <Fold title={says.notKnown}>
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
        <Fold title={says.leftOut}>
          <p>{says.leftOutNote}</p>
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
        <Fold title={says.unread}>
          <Directory lines={unread} />
        </Fold>
      )}
      <p className="notes__plain">{says.imagined}</p>
    </section>
  );
}
