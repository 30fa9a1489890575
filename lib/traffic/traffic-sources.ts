import type { Source } from '../model/counting-words.ts';
import { said, say } from '../model/say.ts';
import { sayOfHundred } from '../model/traffic/say-share.ts';
import { outcomeWords } from '../model/traffic/traffic-words.ts';
import type { OutcomeKind } from '../model/traffic/figures.ts';
import { bounds, leastLeaving, mostActing, usualLeaving, usualOutcomes } from '../model/traffic/usual.ts';

const says = {
  outcomes: 'How many visits bring what you want',
  leaving: 'How many leave at once',
  ours: 'Our judgement; no data links them to sales',
};

/** Where the ranges and bounds of a verdict are from, in the language in use. */
export const trafficSources = (outcome: OutcomeKind): readonly Source[] => [
  { what: said(says.outcomes), from: said(usualOutcomes[outcome].source) },
  { what: said(says.leaving), from: said(usualLeaving[outcome].source) },
  { what: say`Where we draw the line: ${linesOf(outcome).join('; ')}`, from: said(says.ours) },
];

/** All bounds that nobody published. */
const linesOf = (outcome: OutcomeKind): readonly string[] => {
  const { many } = outcomeWords[outcome];
  return [
    say`fewer than ${bounds.fewOutcomes} ${said(many)} in ${bounds.month} days are few`,
    say`less than ${bounds.shortestDays} days are too short`,
    say`${sayOfHundred(bounds.oneSource)} of 100 visits from one source are “one source”`,
    say`a source is compared with the others where it sends ${bounds.leastOfSource} visits or more, and at least ${sayOfHundred(bounds.leastShareOfSource)} of 100 of its list`,
    say`from ${sayOfHundred(bounds.weightySource)} of 100 on a source weighs much`,
    say`a list of sources that counts more than ${bounds.mostOfTold} times what was told of all does not fit`,
    say`the largest source sends hardly less than ${sayOfHundred(bounds.leastOfLargest)} of 100`,
    say`pages serve well from ${bounds.servesWell} and badly under ${bounds.servesBadly}`,
    say`more than ${sayOfHundred(mostActing(outcome))} of 100 that act (${bounds.timesBest} times what the best fifth start from), or fewer than ${sayOfHundred(leastLeaving(outcome))} of 100 that leave at once (${sayOfHundred(bounds.leastOfLowest)} of 100 of what a quarter of sites stay below), are hard to believe`,
  ];
};
