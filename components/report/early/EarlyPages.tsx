import type { EarlyFacts, EarlyPage, EarlyPlace, EarlyRow } from '@/lib/model/early/early-schema.ts';
import { entryWords, sayEarly, sayEarlyPlace } from '@/lib/model/early/early-words.ts';
import { isMissing } from '@/lib/model/early/judge-early.ts';
import { nameDevice } from '@/lib/model/say-device.ts';
import { said, say } from '@/lib/model/say.ts';
import { Fold } from '../../Fold.tsx';
import { placeName } from '../../place-name.ts';
import { sayNodes } from '../../say-nodes.tsx';
import { GoThere } from '../GoThere.tsx';

/** Each page that visits begin on: the verdict, and fact by fact where it stands, as the page says it. */
export function EarlyPages({ early }: { readonly early: EarlyFacts }) {
  return (
    <ul className="for-me-pages">
      {early.pages.map((page) => (
        <li key={page.url}>
          <h4>
            <GoThere url={page.url}>{page.title || placeName(page.url)}</GoThere> <small>{said(entryWords[page.why])}</small>
          </h4>
          {sayEarly(early, page).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Fold title={say`Fact by fact`}>
            <Places page={page} facts={early.facts} />
          </Fold>
        </li>
      ))}
    </ul>
  );
}

function Places({ page, facts }: { readonly page: EarlyPage; readonly facts: EarlyFacts['facts'] }) {
  return (
    <table className="for-me-places">
      <thead>
        <tr>
          <th scope="col">{say`Fact`}</th>
          <th scope="col">{nameDevice('desktop')}</th>
          <th scope="col">{nameDevice('phone')}</th>
        </tr>
      </thead>
      <tbody>
        {page.places.map(({ fact, desktop, phone }) => {
          const row = facts.find(({ id }) => id === fact);
          return (
            row && (
              <tr key={fact}>
                <th scope="row">{row.name}</th>
                <Place place={desktop} row={row} />
                <Place place={phone} row={row} />
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}

function Place({ place, row }: { readonly place: EarlyPlace; readonly row: EarlyRow }) {
  return (
    <td data-place={isMissing(place, row) ? 'missing' : place.is}>
      {sayEarlyPlace(place, row)}
      {place.is === 'behind' && (
        <>
          {' '}
          <GoThere url={place.url}>{place.title || placeName(place.url)}</GoThere>
        </>
      )}
      {'quote' in place && <small>{sayNodes`“${<bdi>{place.quote}</bdi>}”`}</small>}
    </td>
  );
}
