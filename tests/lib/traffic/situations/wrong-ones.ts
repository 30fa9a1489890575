import { good, month, type Situation } from './situation.ts';

/** The wrong ones come. */
export const wrongOnes: readonly Situation[] = [
  {
    told: 'Five thousand from our new ad, nine in ten gone at once, six orders. The page they land on is good, says the check.',
    figures: { visits: 5000, leftAtOnce: 4500, outcomes: 6, ...month },
    entries: good,
    is: 'wrong-visitors',
    sure: 'sure',
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
];
