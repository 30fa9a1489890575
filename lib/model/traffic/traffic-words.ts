import type { OutcomeKind } from './figures.ts';
import type { Sureness, TrafficVerdictId } from './verdict.ts';

/** Names of what is counted: to choose from, in a sentence for several, and after "bring". */
export const outcomeWords: { readonly [K in OutcomeKind]: { readonly label: string; readonly many: string; readonly one: string } } = {
  orders: { label: 'Orders', many: 'orders', one: 'an order' },
  enquiries: { label: 'Enquiries', many: 'enquiries', one: 'an enquiry' },
  gifts: { label: 'Donations', many: 'donations', one: 'a donation' },
  'sign-ups': { label: 'Sign-ups', many: 'sign-ups', one: 'a sign-up' },
};

export const verdictTitles: { readonly [V in TrafficVerdictId]: string } = {
  'too-few-visits': 'Traffic: not enough people come.',
  'wrong-visitors': 'Traffic: the wrong people come.',
  'site-loses': 'The site: it loses those who come.',
  neither: 'Neither: enough come, and the site does as others do.',
  'too-few-figures': 'Too few figures to say.',
};

/** What follows from it, as Kemp would have it. */
export const verdictAdvice: { readonly [V in TrafficVerdictId]: string } = {
  'too-few-visits': 'That is a task for marketing: bring more visitors first. Changes of the site cannot be measured on so few.',
  'wrong-visitors':
    'That is a task for marketing: an ad, a post or a link may promise something else than the site offers. Compare its words with the page they land on.',
  'site-loses': 'That is a task for the site. More visitors would only mean that more are lost: begin with the pages below.',
  neither: 'For more, bring more of the same visitors, or work on the site: each gain counts for all who come.',
  'too-few-figures': 'Keep counting, or add what is missing below. What is said too early costs money in the wrong place.',
};

/** A verdict beside the first one. */
export const alsoTitles: { readonly [V in Exclude<TrafficVerdictId, 'neither' | 'too-few-figures'>]: string } = {
  'too-few-visits': 'Also: not enough people come.',
  'wrong-visitors': 'Also: most of those who come are the wrong ones.',
  'site-loses': 'Also: the site loses those who come. More visitors alone will not help.',
};

export const surenessWords: { readonly [S in Sureness]: string } = {
  sure: 'As sure as counting can be: chance alone would look like this less than once in 20 times.',
  likely: 'Likely, not certain: so few are counted that chance may play a part, or a bound is our own judgement.',
  open: 'Not sure at all: the figures would look like this by chance either way.',
};
