import type { ReactNode } from 'react';
import { nameDevice, sayDevice } from '@/lib/model/say-device.ts';
import { said, say, spokenTag } from '@/lib/model/say.ts';
import {
  firstShare,
  hiddenWords,
  judgePromise,
  laterWords,
  nowhereWords,
  readWords,
  type PromiseVerdict,
} from '@/lib/model/promise/judge-promise.ts';
import type { PromiseCheck, WordPlace } from '@/lib/model/promise/promise-check.ts';
import { placeWords, verdictAdvice } from '@/lib/model/promise/promise-words.ts';
import { Fold } from '../../Fold.tsx';
import { sayNodes } from '../../say-nodes.tsx';
import { sayCount } from '../../say-count.ts';
import { GoThere } from '../GoThere.tsx';
import { nameSome } from './name-some.ts';
import type { NamePage } from './page-namer.ts';

type Checked = Extract<PromiseCheck, { is: 'checked' }>;
const devices = ['desktop', 'phone'] as const;

const says = {
  words: 'Word by word',
  word: 'Word',
  here: 'Say it on this page.',
  none: 'No page behind its links says more of it than this one. Write what the ad promises on this page or on one of its own, or change the ad.',
  limit: 'Only the words were looked for. Whether what they say is true was not checked.',
};

/** What to do about one ad, and where each of its words stands. */
export function AdDetails({ check, nameOf }: { readonly check: Checked; readonly nameOf: NamePage }) {
  const { is } = judgePromise(check);
  const missing = laterWords(check).map(({ word, only: device }) => (device ? say`${word} (${sayDevice(device)})` : word));
  const nowhere = sayNowhere(check);
  const first = sayFirst(check);
  const languages = sayLanguages(check);
  const unmet = readWords(check)?.off ?? [];
  return (
    <div className="ad__details">
      {languages && <p className="ad__advice">{languages}</p>}
      <p className="ad__advice">{is === 'below' ? sayEarlier(check) : said(verdictAdvice[is])}</p>
      <Lead check={check} verdict={is} nameOf={nameOf} />
      {unmet.length > 0 && <p>{say`Not in what was read of this page: ${nameSome(unmet)}.`}</p>}
      {nowhere && <p>{nowhere}</p>}
      {first && <p>{first}</p>}
      {missing.length > 0 && <p>{say`Not at first sight: ${nameSome(missing)}`}</p>}
      {notes(check).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>{said(says.limit)}</p>
      <Fold title={said(says.words)}>
        <table className="ad__words">
          <thead>
            <tr>
              <th scope="col">{said(says.word)}</th>
              <th scope="col">{nameDevice('desktop')}</th>
              <th scope="col">{nameDevice('phone')}</th>
            </tr>
          </thead>
          <tbody>
            {check.words.map(({ word, desktop, phone }) => (
              <tr key={word}>
                <th scope="row" dir="auto">
                  {word}
                </th>
                <td data-place={desktop.is}>
                  <Place place={desktop} nameOf={nameOf} />
                </td>
                <td data-place={phone.is}>
                  <Place place={phone} nameOf={nameOf} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </div>
  );
}

interface LeadProps {
  readonly check: Checked;
  readonly verdict: PromiseVerdict;
  readonly nameOf: NamePage;
}

/** Where the ad should lead instead; where no page says more of it, what to write. */
function Lead({ check: { better, words, looked }, verdict, nameOf }: LeadProps) {
  if (better) {
    const page = (
      <GoThere key="page" url={better.url}>
        {nameOf(better)}
      </GoThere>
    );
    return (
      <p>{sayNodes`${page} says ${String(better.words)} of its ${String(words.length)} words: lead the ad there, or say them here.`}</p>
    );
  }
  if (verdict === 'behind') return <p>{said(says.here)}</p>;
  const isAlone = verdict === 'broken' && looked.desktop.pages + looked.phone.pages > 0;
  return isAlone ? <p>{said(says.none)}</p> : null;
}

/** Words that a heading has room for. */
const mostSaid = 3;

/** The first words of the ad that stand on the page, further down: a heading has no room for all of them. */
function sayEarlier(check: Checked): string {
  const hidden = new Set(hiddenWords(check));
  const later = laterWords(check).flatMap(({ word }) => (hidden.has(word) ? [] : [word]));
  const names = later.filter((word) => /\p{L}/u.test(word));
  return say`Many leave before they scroll. Say ${(names.length > 0 ? names : later).slice(0, mostSaid).join(', ')} in the first heading of the page.`;
}

/** Said first: where the languages differ, no word can be met. */
function sayLanguages({ languages }: Checked): string | null {
  const names = new Intl.DisplayNames(spokenTag(), { type: 'language' });
  const name = (tag: string) => names.of(tag) ?? tag;
  return languages && say`The ad is in ${name(languages.ad)}, the page in ${name(languages.page)}: lead it to a page in its own language.`;
}

/** Words that stand nowhere, and how much was not looked at. */
function sayNowhere(check: Checked): ReactNode {
  const words = nowhereWords(check);
  if (words.length === 0) return null;
  if (check.unread === 0) return say`Nowhere we looked: ${nameSome(words)}.`;
  const unread = (
    <a key="unread" href="#not-read">
      {sayCount(check.unread, 'page was not read', 'pages were not read')}
    </a>
  );
  return sayNodes`Nowhere we looked (${unread}): ${nameSome(words)}.`;
}

/** How many of its words stand on the first screenful, on the devices where it was seen. */
function sayFirst(check: Checked): string {
  const counts = devices
    .filter((device) => check.looked[device].isDrawn)
    .map((device) => {
      const { part, of } = firstShare(check, device);
      return { device, count: of === 1 ? say`${part} of ${of} word` : say`${part} of ${of} words` };
    });
  const [one, other] = counts;
  if (!one) return '';
  if (one.count === other?.count) return say`At first sight: ${one.count}.`;
  return say`At first sight: ${counts.map(({ device, count }) => say`${count} (${sayDevice(device)})`).join(', ')}.`;
}

function Place({ place, nameOf }: { readonly place: WordPlace; readonly nameOf: NamePage }) {
  if (place.is !== 'behind') return said(placeWords[place.is]);
  return (
    <>
      {say`${sayCount(place.clicks, 'click')} away`} <GoThere url={place.url}>{nameOf(place)}</GoThere>
    </>
  );
}

/** What limits what is said of it. */
function notes({ looked }: Checked): readonly string[] {
  const { desktop, phone } = looked;
  return [
    desktop.isDrawn && !phone.isDrawn && say`How it looks on a phone is not known: it was not drawn there.`,
    !desktop.isDrawn && phone.isDrawn && say`How it looks on a desktop is not known: it was not drawn there.`,
    (desktop.isCut || phone.isCut) && say`The page is very long: its end was not looked at.`,
  ].filter((note) => typeof note === 'string');
}
