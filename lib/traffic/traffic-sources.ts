import type { Source } from '../model/counting-words.ts';
import { said, say } from '../model/say.ts';
import { outcomeWords } from '../model/traffic/traffic-words.ts';
import type { OutcomeKind } from '../model/traffic/figures.ts';
import { usualLeaving, usualOutcomes } from '../model/traffic/usual.ts';

const says = {
  outcomes: 'How many visits bring what you want',
  leaving: 'How many leave at once',
  ours: 'Our judgement; no data links them to sales',
};

/** Where the ranges and bounds of a verdict are from, in the language in use. */
export const trafficSources = (outcome: OutcomeKind): readonly Source[] => [
  { what: said(says.outcomes), from: said(usualOutcomes[outcome].source) },
  { what: said(says.leaving), from: said(usualLeaving[outcome].source) },
  {
    what: say`Where we draw the line: fewer than 10 ${said(outcomeWords[outcome].many)} in 30 days are few, less than a week is too short, four fifths from one source are “one source”, pages serve well from 60 and badly under 45`,
    from: said(says.ours),
  },
];
