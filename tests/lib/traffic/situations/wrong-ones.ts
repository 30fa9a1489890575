import { bad, good, month, type Situation } from './situation.ts';

const fromFacebook = [
  { name: 'Facebook', visits: 2600, leftAtOnce: 2366, outcomes: null },
  { name: 'Direct', visits: 300, leftAtOnce: 132, outcomes: null },
  { name: 'Google', visits: 210, leftAtOnce: 116, outcomes: null },
  { name: 'Newsletter', visits: 90, leftAtOnce: 27, outcomes: null },
];

/** The wrong ones come. */
export const wrongOnes: readonly Situation[] = [
  {
    told: 'Five thousand from our new ad, nine in ten gone at once, six orders. The page they land on is good, says the check.',
    figures: { visits: 5000, leftAtOnce: 4500, outcomes: 6, ...month },
    entries: good,
    is: 'wrong-visitors',
    sure: 'likely',
    notJudged: ['landing'],
    because: ['enough-visits', 'leave-many', 'door-well', 'stayers-act'],
    kemp: 'Those who stay buy. The others were told something else: the ad gives an impression that you sell one thing when you really sell another.',
  },
  {
    told: 'Eight in ten leave at once. Of the thousand who stay, one in a thousand buys.',
    figures: { visits: 5000, leftAtOnce: 4000, outcomes: 1, ...month },
    entries: good,
    is: 'wrong-visitors',
    also: ['site-loses'],
    because: ['leave-many', 'door-well', 'stayers-do-not'],
    kemp: 'The wrong ones come, and the right ones are lost as well. First the promise, then the site.',
  },
  {
    told: 'Nearly all of our three thousand visitors come from one newsletter of a friend. Three bought.',
    figures: {
      visits: 3000,
      outcomes: 3,
      ...month,
      sources: [
        { name: 'newsletter', visits: 2800, leftAtOnce: null, outcomes: null },
        { name: 'google', visits: 200, leftAtOnce: null, outcomes: null },
      ],
    },
    entries: good,
    is: 'wrong-visitors',
    sure: 'likely',
    because: ['enough-visits', 'one-source', 'few-act'],
    kemp: 'They all come through one door, and it may not be where your buyers stand. Try another before you rebuild the shop.',
  },
  {
    told: 'The social posts bring crowds. From the search engine people buy, from the posts nobody does.',
    figures: {
      visits: 9000,
      outcomes: 46,
      ...month,
      sources: [
        { name: 'social', visits: 6000, leftAtOnce: null, outcomes: 1 },
        { name: 'search', visits: 3000, leftAtOnce: null, outcomes: 45 },
      ],
    },
    entries: good,
    is: 'wrong-visitors',
    because: ['enough-visits', 'poor-source'],
    kemp: 'The same shop sells to one crowd and not to the other. Then the crowd is wrong, not the shop.',
  },
  {
    told: 'The same posts, and my statistics say that fifty-five of a hundred leave, as everywhere.',
    figures: {
      visits: 9000,
      leftAtOnce: 4950,
      outcomes: 46,
      ...month,
      sources: [
        { name: 'social', visits: 6000, leftAtOnce: null, outcomes: 1 },
        { name: 'search', visits: 3000, leftAtOnce: null, outcomes: 45 },
      ],
    },
    entries: good,
    is: 'wrong-visitors',
    sure: 'sure',
    because: ['enough-visits', 'leave-usual', 'poor-source'],
    kemp: 'One crowd against the other, in the same shop: that needs nobody’s yardstick.',
  },
  {
    told: 'Seven in ten leave. I pay for Facebook: of its visitors nine in ten leave, of all others fewer than half. The page is weak, says the check.',
    figures: { visits: 4156, leftAtOnce: 2950, outcomes: 24, ...month, sources: fromFacebook },
    entries: bad,
    is: 'wrong-visitors',
    sure: 'likely',
    because: ['enough-visits', 'leave-many', 'stayers-act', 'leaving-source'],
    without: ['door-badly', 'largest-source'],
    kemp: 'The page that keeps the others is not what sends these away. Look at what the ad promises, and where it leads.',
  },
  {
    told: 'Only the sources I have, and that nobody buys.',
    figures: { visits: 3200, outcomes: 2, ...month, sources: fromFacebook },
    entries: good,
    is: 'wrong-visitors',
    sure: 'likely',
    because: ['leaving-source'],
    kemp: 'Nine in ten of one door turn round, and of the other doors not half. It is that door.',
  },
  {
    told: 'From everywhere they leave, eight or nine in ten, from Facebook a little more. The page is weak.',
    figures: {
      visits: 3200,
      leftAtOnce: 2860,
      outcomes: 2,
      ...month,
      sources: [
        { name: 'Facebook', visits: 2000, leftAtOnce: 1840, outcomes: null },
        { name: 'Google', visits: 1200, leftAtOnce: 1020, outcomes: null },
      ],
    },
    entries: bad,
    is: 'site-loses',
    sure: 'likely',
    because: ['leave-many', 'door-badly', 'largest-source'],
    kemp: 'The others are not kept either. One door is no worse than the rest of a house that nobody stays in.',
  },
];
