import { Fragment } from 'react';
import { countWords } from '@/lib/model/count-words.ts';
import type { EarlyFacts, EarlyRow } from '@/lib/model/early/early-schema.ts';
import { sayFirstOf } from '@/lib/model/early/early-words.ts';
import { awayFromHome, lateAnywhere, lateOnlyOn, latePages } from '@/lib/model/early/judge-early.ts';
import { sayDevice } from '@/lib/model/say-device.ts';
import { say } from '@/lib/model/say.ts';
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
              {row.advice} <LateOn early={early} row={row} />{' '}
              <span className="for-me__why">{row.limit === undefined ? row.why : `${row.why} ${row.limit}`}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The pages to write it on. */
function LateOn({ early, row }: { readonly early: EarlyFacts; readonly row: EarlyRow }) {
  const pages = latePages(early, row).map((page, at) => {
    const only = lateOnlyOn(early, row, page);
    return (
      <Fragment key={page.url}>
        {at > 0 && ', '}
        <GoThere url={page.url}>{page.why === 'home' ? say`Home` : page.title || placeName(page.url)}</GoThere>
        {only && ` (${sayDevice(only)})`}
      </Fragment>
    );
  });
  return row.limit === undefined ? sayNodes`It is missing there on: ${pages}.` : sayNodes`It was not found there on: ${pages}.`;
}

/** Where it stands, for those who land on Home. */
function Away({ early, row }: { readonly early: EarlyFacts; readonly row: EarlyRow }) {
  const away = awayFromHome(early, row);
  if (!away) return null;
  const page = <GoThere url={away.url}>{away.title || placeName(away.url)}</GoThere>;
  return <p>{sayNodes`From Home it is ${countWords(away.clicks, 'click')} away: ${page}`}</p>;
}
