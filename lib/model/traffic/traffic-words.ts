import { said, say } from '../say.ts';
import type { OutcomeKind } from './figures.ts';
import type { NotJudged, Sureness, TrafficVerdict, TrafficVerdictId } from './verdict.ts';

/** Names of what is counted: to choose from, in a sentence for several, and after "bring". */
export const outcomeWords: { readonly [K in OutcomeKind]: { readonly label: string; readonly many: string; readonly one: string } } = {
  orders: { label: 'Orders', many: 'orders', one: 'an order' },
  bookings: { label: 'Bookings', many: 'bookings', one: 'a booking' },
  enquiries: { label: 'Enquiries', many: 'enquiries', one: 'an enquiry' },
  'sign-ups': { label: 'Sign-ups', many: 'sign-ups', one: 'a sign-up' },
  gifts: { label: 'Donations', many: 'donations', one: 'a donation' },
};

const verdictTitles: { readonly [V in TrafficVerdictId]: string } = {
  'too-few-visits': 'Traffic: not enough people come.',
  'wrong-visitors': 'Traffic: the wrong people come.',
  'site-loses': 'The site: it loses those who come.',
  neither: 'Neither: enough come, and the site does as others do.',
  'too-few-figures': 'Too few figures to say.',
};
const likelyTitles: { readonly [V in Exclude<TrafficVerdictId, 'too-few-figures'>]: string } = {
  'too-few-visits': 'Probably the traffic: not enough people come.',
  'wrong-visitors': 'Probably the traffic: the wrong people come.',
  'site-loses': 'Probably the site: it loses those who come.',
  neither: 'Probably neither: enough come, and the site does as others do.',
};

type Judged = Pick<TrafficVerdict, 'is' | 'sure' | 'notJudged'> & Partial<Pick<TrafficVerdict, 'manyLeave'>>;

/** Nothing stands out, but whether enough come was not judged: that is not said, then. */
const isOfSiteAlone = ({ is, notJudged }: Pick<Judged, 'is' | 'notJudged'>): boolean => is === 'neither' && notJudged.includes('enough');

/** Nothing was told that can be believed. */
const isDoubted = ({ is, notJudged }: Pick<Judged, 'is' | 'notJudged'>): boolean =>
  is === 'too-few-figures' && notJudged.includes('figures');

/** The verdict in one sentence, with its doubt. It says nothing of a step that was not judged. */
export function sayVerdict(verdict: Judged): string {
  const { is, sure } = verdict;
  if (isDoubted(verdict)) return say`Not to be said yet: a figure is hard to believe.`;
  if (is === 'neither' && verdict.manyLeave) return say`As many act as elsewhere, yet many leave at once.`;
  if (isOfSiteAlone(verdict)) return say`The site does as others do. Whether enough people come is not known.`;
  return said(sure === 'likely' && is !== 'too-few-figures' ? likelyTitles[is] : verdictTitles[is]);
}

/** What to do first, as Kemp would have it. */
export function sayAdvice(
  verdict: Pick<TrafficVerdict, 'is' | 'notJudged' | 'form' | 'whereBy'> & Partial<Pick<TrafficVerdict, 'manyLeave'>>,
): string {
  if (verdict.form)
    return say`First send your form once yourself, and see whether it arrives. If it does not, nothing else helps until it does.`;
  if (isDoubted(verdict)) return say`First look again at the figures that are named below. What follows from a wrong figure is wrong.`;
  if (verdict.is === 'neither' && verdict.manyLeave)
    return say`Those who leave are what you can still win: see which pages and which sources they leave, and whether the words that bring them keep what they promise.`;
  if (isOfSiteAlone(verdict)) return say`First type in how many days they came, a week at least: then it can be said whether enough come.`;
  if (verdict.is === 'site-loses' && verdict.whereBy === 'assumed')
    return say`First find out on which page most visits begin: an export of landing pages tells. Until then, begin with Home. More visitors would only mean that more are lost.`;
  return said(verdictAdvice[verdict.is]);
}

const verdictAdvice: { readonly [V in TrafficVerdictId]: string } = {
  'too-few-visits': 'First bring more visitors: that is a task for marketing. Changes of the site cannot be measured on so few.',
  'wrong-visitors':
    'First compare the words of your ad, post or link with the page it leads to: it may promise something else than the site offers. The promise check, below, does that. It is a task for marketing.',
  'site-loses': 'First work on the pages where most is lost. More visitors would only mean that more are lost.',
  neither: 'For more, bring more of the same visitors, or work on the site: each gain counts for all who come.',
  'too-few-figures': 'First add what is missing below, or count on for some weeks. What is said too early costs money in the wrong place.',
};

type Beside = TrafficVerdict['also'][number];

const alsoTitles: { readonly [V in Beside]: string } = {
  'too-few-visits': 'Also: not enough people come.',
  'wrong-visitors': 'Also: most of those who come are the wrong ones.',
  'site-loses': 'Also: the site loses those who come. More visitors alone will not help.',
};

/** A verdict beside the first one, `first`. Beside wrong visitors, the site is judged by the others. */
export const sayAlso = (also: Beside, first: TrafficVerdictId): string =>
  also === 'site-loses' && first === 'wrong-visitors'
    ? say`Also: with the others the site does not do well either. The right visitors alone will not help.`
    : said(alsoTitles[also]);

const surenessWords: { readonly [S in Sureness]: string } = {
  sure: 'You can rely on this: so much is counted that chance hardly explains it.',
  likely: 'Likely, not certain: few are counted, or the line is drawn by our own judgement. Look again when some more weeks are counted.',
  open: 'Not known yet: too few are counted to tell it from chance.',
};

const notJudgedWords: { readonly [N in NotJudged]: string } = {
  enough: 'whether enough people come',
  'right-ones': 'whether the right ones come',
  leaving: 'whether too many leave at once, and why',
  acting: 'whether those who stay do what you want',
  landing: 'on which page they land',
  sources: 'whether one source sends those who do nothing (an export of sources with what each brings tells)',
  figures: 'what the doubted figures would tell',
};

/** How far it can be relied on. `isMissing`: outcomes were not told, and without them nothing can be. */
export function saySureness(verdict: Judged, isMissing: boolean): string {
  const { is, sure, notJudged } = verdict;
  if (isDoubted(verdict)) return say`Not known yet: look at the figures again, and type them anew.`;
  if (is === 'too-few-visits' && sure === 'sure')
    return say`So few visits are too few, whatever the site makes of them. Nothing else can be told from so few.`;
  if (sure === 'open') return isMissing ? say`Not known yet: fill in the fields that are empty.` : said(surenessWords[sure]);
  if (notJudged.length === 0) return said(surenessWords[sure]);
  return say`Likely, not certain. Not judged: ${notJudged.map((one) => said(notJudgedWords[one])).join('; ')}.`;
}
