import { countWords } from '@/lib/model/count-words.ts';
import type { EarlyFacts, EarlyRow } from '@/lib/model/early/early-schema.ts';
import { sayFirstOf } from '@/lib/model/early/early-words.ts';
import { awayFromHome, lateAnywhere } from '@/lib/model/early/judge-early.ts';
import { placeName } from '../../place-name.ts';
import { sayNodes } from '../../say-nodes.tsx';
import { GoThere } from '../GoThere.tsx';

/** Each fact with how many pages say it at first sight; those that come late with what to do, first. */
export function EarlyRows({ early }: { readonly early: EarlyFacts }) {
  const late = lateAnywhere(early);
  const rows = early.facts.toSorted((one, other) => Number(late.has(other.id)) - Number(late.has(one.id)));
  return (
    <ul className="for-me">
      {rows.map((row) => (
        <li key={row.id} data-late={late.has(row.id)}>
          <h3>{row.name}</h3>
          <p className="for-me__first">{sayFirstOf(early, row)}</p>
          <Away early={early} row={row} />
          {late.has(row.id) && (
            <p>
              {row.advice} <span className="for-me__why">{row.why}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where it stands, for those who land on Home. */
function Away({ early, row }: { readonly early: EarlyFacts; readonly row: EarlyRow }) {
  const away = awayFromHome(early, row);
  if (!away) return null;
  const page = <GoThere url={away.url}>{away.title || placeName(away.url)}</GoThere>;
  return <p>{sayNodes`From Home it is ${countWords(away.clicks, 'click')} away: ${page}`}</p>;
}
