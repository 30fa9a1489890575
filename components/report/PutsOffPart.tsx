import './PutsOffPart.css';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { drivingAwayNames, sayFact } from '@/lib/model/driving-away-words.ts';
import { drivingAwayRows } from '@/lib/model/kemp-questions.ts';
import type { WalkThrough } from '@/lib/model/walk-through-schema.ts';
import { said, say } from '@/lib/model/say.ts';
import { Fold } from '../Fold.tsx';
import { sayNodes } from '../say-nodes.tsx';
import { GoThere } from './GoThere.tsx';
import { PartHead } from './PartHead.tsx';
import { SaidByPeople } from './walk-throughs/SaidByPeople.tsx';
import { usePlaceNames } from './page-names.ts';

interface PutsOffPartProps {
  readonly audit: Pick<AuditExport, 'drivingAway'>;
  /** What people said after walking the site. */
  readonly walks?: readonly Pick<WalkThrough, 'answers'>[];
}

type Fact = AuditExport['drivingAway'][number]['facts'][number];

const says = {
  title: 'What puts visitors off',
  lead: 'Seven ways in which a site drives people away. Counted, not scored.',
  seen: 'Not judged: only what can be seen.',
  none: 'Nothing was counted yet.',
  how: 'How is this counted?',
  of: 'In brackets stands of how many: of the pages that were read, unless the line says otherwise. What must be seen is asked of the pages that were drawn, texts only where there is one to read, products only of products. So one line may say “of 15” beside another that says “of 17”.',
};
/** Pages and quotes told of one fact; the rest stands in the exports. */
const mostShown = 3;

/** Kemp's seven questions with what was counted for each; no score and no total. */
export function PutsOffPart({ audit: { drivingAway }, walks = [] }: PutsOffPartProps) {
  const rows = drivingAwayRows(drivingAway, walks);
  return (
    <>
      <PartHead id="puts-off" title={said(says.title)} says={said(says.lead)} />
      {rows.length === 0 && <p className="part__none">{said(says.none)}</p>}
      <ul className="off">
        {rows.map(({ id, facts }) => (
          <li key={id}>
            <h3>
              {said(drivingAwayNames[id] ?? id)}
              {id === 'ugly-or-offensive' && <small>{said(says.seen)}</small>}
            </h3>
            <ul>
              <SaidByPeople row={id} walks={walks} />
              {facts.map((fact) => (
                <FactLine key={fact.id} fact={fact} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <Fold title={said(says.how)}>
          <p>{said(says.of)}</p>
        </Fold>
      )}
    </>
  );
}

function FactLine({ fact }: { readonly fact: Fact }) {
  const placeName = usePlaceNames();
  const { figure, words } = sayFact(fact);
  const { count, where, quotes = [] } = fact;
  const isThere = count !== null && count > 0;
  return (
    <li className={isThere ? undefined : 'is-nil'}>
      <span className="num">{figure}</span>
      <span>
        {words}
        {isThere && quotes.length > 0 && (
          <small>
            {quotes.slice(0, mostShown).map(({ words: quote }, index) => (
              <span key={quote}>
                {index > 0 && ', '}
                {sayNodes`“${<bdi>{quote}</bdi>}”`}
              </span>
            ))}
          </small>
        )}
        {isThere && where.length > 0 && (
          <small>
            {where.slice(0, mostShown).map((url, index) => (
              <span key={url}>
                {index > 0 && ', '}
                <GoThere url={url}>{placeName(url)}</GoThere>
              </span>
            ))}
            {where.length > mostShown && say` and ${where.length - mostShown} more`}
          </small>
        )}
      </span>
    </li>
  );
}
