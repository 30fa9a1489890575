import { nameDevice } from '@/lib/model/say-device.ts';
import type { PromisedWord, WordPlace } from '@/lib/model/promise/promise-check.ts';
import { placeWords } from '@/lib/model/promise/promise-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { sayNodes } from '../../say-nodes.tsx';
import { sayCount } from '../../say-count.ts';
import { GoThere } from '../GoThere.tsx';
import type { NamePage } from './page-namer.ts';

interface AdWordsProps {
  readonly words: readonly PromisedWord[];
  readonly nameOf: NamePage;
}

/** Where each word of an ad stands on both devices; a page behind links is named once. */
export function AdWords({ words, nameOf }: AdWordsProps) {
  return (
    <table className="ad__words">
      <thead>
        <tr>
          <th scope="col">{say`Word`}</th>
          <th scope="col">{nameDevice('desktop')}</th>
          <th scope="col">{nameDevice('phone')}</th>
        </tr>
      </thead>
      <tbody>
        {words.map(({ word, desktop, phone }) => (
          <tr key={word}>
            <th scope="row" dir="auto">
              {word}
            </th>
            <td data-place={desktop.is}>
              <Place place={desktop} nameOf={nameOf} />
            </td>
            <td data-place={phone.is}>{isSamePage(desktop, phone) ? say`likewise` : <Place place={phone} nameOf={nameOf} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isSamePage = (one: WordPlace, other: WordPlace): boolean =>
  one.is === 'behind' && other.is === 'behind' && one.url === other.url && one.clicks === other.clicks;

function Place({ place, nameOf }: { readonly place: WordPlace; readonly nameOf: NamePage }) {
  if (place.is === 'other-price') return say`the page says ${place.prices.join(', ')}`;
  if ('inParts' in place) return say`${said(placeWords[place.is])}, in parts`;
  if (place.is === 'unclear' && place.behind) {
    const page = (
      <GoThere key="page" url={place.behind.url}>
        {nameOf(place.behind)}
      </GoThere>
    );
    return <>{sayNodes`said ${sayCount(place.behind.clicks, 'click')} away, not known whether of this: ${page}`}</>;
  }
  if (place.is !== 'behind') return said(placeWords[place.is]);
  return (
    <>
      {say`${sayCount(place.clicks, 'click')} away`} <GoThere url={place.url}>{nameOf(place)}</GoThere>
    </>
  );
}
