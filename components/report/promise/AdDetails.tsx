import type { ReactNode } from 'react';
import { sayDevice } from '@/lib/model/say-device.ts';
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
import type { PromiseCheck } from '@/lib/model/promise/promise-check.ts';
import { ownPhrase } from '@/lib/model/promise/own-phrase.ts';
import { stoppedAdvice, verdictAdvice } from '@/lib/model/promise/promise-words.ts';
import { Fold } from '../../Fold.tsx';
import { placeName } from '../../place-name.ts';
import { sayNodes } from '../../say-nodes.tsx';
import { sayCount } from '../../say-count.ts';
import { GoThere } from '../GoThere.tsx';
import { AdWords } from './AdWords.tsx';
import { nameSome } from './name-some.ts';
import { sayUnclear } from './say-unclear.ts';
import type { NamePage } from './page-namer.ts';

type Checked = Extract<PromiseCheck, { is: 'checked' }>;
const devices = ['desktop', 'phone'] as const;

const says = {
  words: 'Word by word',
  none: 'No page behind its links says more of it than this one. Write what the ad promises on this page or on one of its own, or change the ad.',
  limit: 'Only the words were looked for. Whether what they say is true was not checked.',
};

interface AdDetailsProps {
  /** Its words. */
  readonly ad: string;
  readonly check: Checked;
  readonly nameOf: NamePage;
}

/** What to do about one ad, and where each of its words stands. */
export function AdDetails({ ad, check, nameOf }: AdDetailsProps) {
  const { is } = judgePromise(check);
  const languages = sayLanguages(check, is);
  const table = (
    <Fold title={said(says.words)}>
      <AdWords words={check.words} nameOf={nameOf} />
    </Fold>
  );
  // Nothing else can be told of it.
  if (is === 'foreign')
    return (
      <div className="ad__details">
        {check.stopped && <p className="ad__advice">{said(stoppedAdvice)}</p>}
        <p className="ad__advice">{languages}</p>
        <InItsLanguage check={check} />
        {check.words.length > 0 && table}
      </div>
    );
  const missing = laterWords(check).map(({ word, only: device }) => (device ? say`${word} (${sayDevice(device)})` : word));
  const nowhere = sayNowhere(check);
  const first = sayFirst(check);
  const unclear = is === 'unclear' ? '' : sayUnclear(check);
  const unmet = is === 'not-known' ? (readWords(check)?.off ?? []) : [];
  return (
    <div className="ad__details">
      {languages && <p className="ad__advice">{languages}</p>}
      <p className="ad__advice">{check.stopped ? said(stoppedAdvice) : is === 'below' ? sayEarlier(ad, check) : said(verdictAdvice[is])}</p>
      <Lead ad={ad} check={check} verdict={is} nameOf={nameOf} />
      {unmet.length > 0 && <p>{say`Not in what was read of this page: ${nameSome(unmet)}.`}</p>}
      {unclear && <p>{unclear}</p>}
      {nowhere && <p>{nowhere}</p>}
      {first && <p>{first}</p>}
      {missing.length > 0 && <p>{say`Not at first sight: ${nameSome(missing)}`}</p>}
      {notes(check).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>{said(says.limit)}</p>
      {table}
    </div>
  );
}

/** Where the ad's own language is spoken on the site; it was not read. */
function InItsLanguage({ check: { inItsLanguage } }: { readonly check: Checked }): ReactNode {
  if (!inItsLanguage) return null;
  const page = (
    <GoThere key="page" url={inItsLanguage.url}>
      {placeName(inItsLanguage.url)}
    </GoThere>
  );
  const pages = sayCount(inItsLanguage.pages, 'page', 'pages');
  return (
    <p>{sayNodes`In its language your site has ${pages} that this check did not read: lead it to ${page}, or check the site from there.`}</p>
  );
}

interface LeadProps extends AdDetailsProps {
  readonly verdict: PromiseVerdict;
}

/** Where the ad should lead instead; where no page says more of it, what to write. */
function Lead({ ad, check, verdict, nameOf }: LeadProps) {
  const { better, words, looked } = check;
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
  if (verdict === 'behind') return <p>{sayNodes`Say “${quoted(ad, laterWords(check))}” on this page.`}</p>;
  const isAlone = verdict === 'broken' && looked.desktop.pages + looked.phone.pages > 0;
  return isAlone ? <p>{said(says.none)}</p> : null;
}

/** The ad's own phrase around some of its words. */
const quoted = (ad: string, words: readonly { readonly word: string }[]): ReactNode => (
  <bdi key="phrase">
    {ownPhrase(
      ad,
      words.map(({ word }) => word),
    )}
  </bdi>
);

/** What of the ad stands on the page, further down, in the words that it promised it with. */
function sayEarlier(ad: string, check: Checked): ReactNode {
  const hidden = new Set(hiddenWords(check));
  const later = laterWords(check).filter(({ word }) => !hidden.has(word));
  return sayNodes`Many leave before they scroll. Say “${quoted(ad, later)}” where the page begins, best in its first heading.`;
}

/** Said first: where the languages differ, no word can be met. Where that is not known, it matters only if hardly one was. */
function sayLanguages({ languages }: Checked, verdict: PromiseVerdict): string | null {
  if (languages === null) return null;
  if (languages === 'unsure')
    return verdict === 'hardly'
      ? say`The ad is too short to tell its language. If that is not the page’s, lead it to a page in its own.`
      : null;
  const names = new Intl.DisplayNames(spokenTag(), { type: 'language' });
  const name = (tag: string) => names.of(tag) ?? tag;
  return languages.ad === null
    ? say`The page is in ${name(languages.page)}, the ad is not: lead it to a page in its own language.`
    : say`The ad is in ${name(languages.ad)}, the page in ${name(languages.page)}: lead it to a page in its own language.`;
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

/** What limits what is said of it. */
function notes({ looked }: Checked): readonly string[] {
  const { desktop, phone } = looked;
  return [
    desktop.isDrawn && !phone.isDrawn && say`How it looks on a phone is not known: it was not drawn there.`,
    !desktop.isDrawn && phone.isDrawn && say`How it looks on a desktop is not known: it was not drawn there.`,
    (desktop.isCut || phone.isCut) && say`The page is very long: its end was not looked at.`,
  ].filter((note) => typeof note === 'string');
}
