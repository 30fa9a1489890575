import type { PromiseVerdict } from './judge-promise.ts';
import type { PromiseCheck, WordPlace } from './promise-check.ts';

/** What is said of an ad and its landing page; one that is partly kept is told by the words that are missing, a price or number by itself. */
export const verdictTitles: Readonly<Record<Exclude<PromiseVerdict, 'partly' | 'price' | 'unclear'>, string>> = {
  kept: 'Kept at first sight.',
  below: 'Kept, but only further down.',
  later: 'On the page, but not shown as soon as it opens.',
  behind: 'Kept only behind links.',
  broken: 'Not kept.',
  hardly: 'Hardly a word of it was found.',
  foreign: 'In another language than its page: its words cannot be compared.',
  'not-known': 'Whether it is kept at first sight is not known.',
  'too-few': 'Too few words to judge by.',
};

/** What to do about it; of one that stands further down, which words to say earlier. */
export const verdictAdvice: Readonly<Record<Exclude<PromiseVerdict, 'below'>, string>> = {
  kept: 'Who comes by this ad sees at once that they are right here.',
  behind: 'Who comes by this ad must search for what it promised.',
  later: 'It fades in, shows while one scrolls, or must be opened first. Who comes by this ad looks for it at once.',
  unclear: 'Look yourself: does the site say it of what the ad names?',
  price: 'Who comes for one price and reads another leaves. Make them one.',
  partly: 'If that is what you advertise, the ad promises something this site does not show.',
  broken: 'Who comes by this ad does not find what it promised, and leaves.',
  hardly: 'If it is in the language of its page, who comes by it does not find what it promised.',
  foreign: 'Who comes by this ad may not be able to read the page.',
  'not-known': 'This check read the page and did not draw it. Open it on a phone: do these words show before you scroll?',
  'too-few': 'Paste the whole ad, headline and text.',
};

/** Where a word stands. */
export const placeWords: Readonly<Record<Exclude<WordPlace['is'], 'behind'>, string>> = {
  first: 'first screenful',
  further: 'further down',
  page: 'on the page',
  closed: 'on the page, closed at first',
  unclear: 'said on this page, not known whether of this',
  'other-price': 'another price there',
  nowhere: 'nowhere we looked',
  unmet: 'in nothing that was read',
  'not-known': 'not known',
};

/** Said before all else of an ad whose page cannot give what it shows, and what to do. */
export const stoppedTitles: Readonly<Record<NonNullable<Extract<PromiseCheck, { is: 'checked' }>['stopped']>, string>> = {
  'sold-out': 'It leads to a page that says it is sold out.',
  empty: 'It leads to a list that says it is empty.',
};
export const stoppedAdvice = 'Nobody can buy there what this ad brings them for. Stop the ad, or lead it to something that can be had.';
