import { defineEarlyFact, together } from '../../model/early/early-fact.ts';

/** Names of what is offered that make a range. */
const fewestOffers = 2;
/** Two words of what it is about so near to each other say it: "aluminium facades". */
const within = 3;

export const sold = defineEarlyFact({
  id: 'sold',
  names: { store: 'What you sell', service: 'What you offer', nonprofit: 'What you do', other: 'What this is about' },
  why: 'Who cannot see what is here goes on looking, or leaves though they were right.',
  advice: 'Say it in the first heading, in the words that your visitors use, and name two or three of the main things you offer beside it.',
  owed: 'always',
  saidElsewhere: 'where-offered',
  byOwnWords: true,
  asked: ['home', 'category', 'product', 'article', 'other'],
  find({ telling, offers, topics }) {
    const [first] = telling;
    const [from] = offers;
    const to = offers[fewestOffers - 1];
    if (first) return first;
    const said = topics.flatMap((topic, at) => together([topic], topics.slice(at + 1), within) ?? [])[0];
    return said ?? (from && to ? { from: from.from, to: to.to } : null);
  },
});
