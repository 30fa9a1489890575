import { bad, good, month, type Situation } from './situation.ts';

/** Not enough people come. */
export const fewCome: readonly Situation[] = [
  {
    told: 'Ninety people came in a month, and nobody bought.',
    figures: { visits: 90, outcomes: 0, ...month },
    entries: good,
    is: 'too-few-visits',
    sure: 'sure',
    because: ['few-visits', 'open-act'],
    kemp: 'Hardly anybody came by. One order is all that a good shop would have had. Bring people first.',
  },
  {
    told: 'We sell twelve a month to three hundred visitors. I want more.',
    figures: { visits: 300, leftAtOnce: 120, outcomes: 12, ...month },
    entries: good,
    is: 'too-few-visits',
    sure: 'sure',
    because: ['few-visits', 'leave-usual', 'usual-act'],
    kemp: 'Those who come buy. Sales is doing its work; marketing must send more of them.',
  },
  {
    told: 'Our search clicks: sixty in four weeks. More I do not have.',
    figures: { visits: 60, days: 28 },
    entries: good,
    is: 'too-few-visits',
    because: ['few-visits', 'no-outcomes'],
    kemp: 'Sixty cannot keep a shop. Bring people.',
  },
  {
    told: 'Two hundred in a month, nine in ten gone at once, no order. The page is good.',
    figures: { visits: 200, leftAtOnce: 180, outcomes: 0, ...month },
    entries: good,
    is: 'too-few-visits',
    also: ['wrong-visitors'],
    because: ['few-visits', 'leave-many', 'door-well'],
    kemp: 'Too few, and of those most were looking for something else. First more, and then the right ones: it is the same work, marketing.',
  },
  {
    told: 'Four hundred and fifty came and nobody ever buys. It has been two months like that.',
    figures: { visits: 900, outcomes: 0, days: 60 },
    entries: bad,
    is: 'too-few-visits',
    sure: 'likely',
    also: ['site-loses'],
    because: ['few-visits', 'few-act'],
    kemp: 'Few come, but of nine hundred somebody should have bought. Do not pay for more of them until you know why.',
  },
  {
    told: 'Nobody told me anything yet. I have typed a zero.',
    figures: { visits: 0, outcomes: 0, ...month },
    entries: good,
    is: 'too-few-visits',
    because: ['few-visits'],
    kemp: 'Nobody came. That is all there is to mend.',
  },
];
