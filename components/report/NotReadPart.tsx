import type { AuditExport } from '@/lib/model/audit-export.ts';
import { said, say } from '@/lib/model/say.ts';
import { Directory } from '../Directory.tsx';
import { sayChanges } from '../say-changes.ts';
import { sayCount, sayNumber } from '../say-count.ts';
import { sayDuration } from '../say-duration.ts';
import { sayLanguages } from '../say-languages.ts';
import { unreadLines } from '../unread-lines.ts';
import { PartHead } from './PartHead.tsx';

interface NotReadPartProps {
  readonly audit: Pick<AuditExport, 'coverage' | 'corrections'>;
}

const says = {
  title: 'What was not read, and why',
  all: 'Every page that is known was read.',
  slowed: 'The site was slow or asked for patience, and was asked more slowly.',
  label: 'Addresses left out, by reason',
};

/** How much of the site the figures rest on, what was left out, and what could not be known. */
export function NotReadPart({ audit: { coverage } }: NotReadPartProps) {
  const { pagesRead, pagesKnown, requests, durationMs, rendered, notKnown, slowed, changes, languages } = coverage;
  const lines = unreadLines(coverage);
  const others = sayLanguages(languages);
  return (
    <>
      <PartHead id="not-read" title={said(says.title)} />
      <div className="not-read">
        <p>
          {say`${sayNumber(pagesRead)} of ${sayCount(pagesKnown, 'page')} read with ${sayCount(requests, 'request')} in ${sayDuration(durationMs / 1000)}; ${sayCount(rendered, 'page')} drawn.`}{' '}
          {coverage.complete && said(says.all)} {slowed && said(says.slowed)}
        </p>
        {changes && <p>{sayChanges(changes)}</p>}
        {others && <p>{others}</p>}
        {lines.length > 0 && <Directory label={said(says.label)} lines={[...lines]} />}
        {notKnown.length > 0 && (
          <ul>
            {notKnown.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
