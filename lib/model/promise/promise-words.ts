import type { PromiseVerdict } from './judge-promise.ts';
import type { WordPlace } from './promise-check.ts';

/** What is said of an ad and its landing page; one that is partly kept is told by the words that are missing. */
export const verdictTitles: Readonly<Record<Exclude<PromiseVerdict, 'partly'>, string>> = {
  kept: 'Kept at first sight.',
  below: 'Kept, but only further down.',
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
  nowhere: 'nowhere we looked',
  unmet: 'in nothing that was read',
  'not-known': 'not known',
};
