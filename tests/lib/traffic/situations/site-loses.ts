import { bad, entry, good, month, page, type Situation } from './situation.ts';

/** The site loses them. */
export const siteLoses: readonly Situation[] = [
  {
    told: 'Forty thousand visits in a month and twelve orders. Four in ten leave at once.',
    figures: { visits: 40_000, leftAtOnce: 16_000, outcomes: 12, ...month },
    entries: bad,
    is: 'site-loses',
    sure: 'sure',
    because: ['enough-visits', 'leave-usual', 'few-act'],
    kemp: 'They come and they look around, and then they do not buy. More advertising would bring more people to a shop that loses them.',
  },
  {
    told: 'Five thousand visits, nine in ten gone at once, two orders. The check says that the page serves nobody well.',
    figures: { visits: 5000, leftAtOnce: 4500, outcomes: 2, ...month },
    entries: bad,
    is: 'site-loses',
    because: ['leave-many', 'door-badly', 'few-act'],
    kemp: 'You drive them away at the door. Mend the page before you blame the ad.',
  },
  {
    told: 'Two thousand visits and ten orders. Is that bad?',
    figures: { visits: 2000, outcomes: 10, ...month },
    entries: good,
    is: 'site-loses',
    sure: 'likely',
    because: ['enough-visits', 'no-leaving', 'perhaps-few-act'],
    kemp: 'You sell less than most. It may be chance that it looks this bad; that you are below the middle is not.',
  },
  {
    told: 'Twelve thousand visits, forty orders; since when we count I do not know.',
    figures: { visits: 12_000, outcomes: 40 },
    entries: bad,
    is: 'site-loses',
    because: ['no-period', 'few-act'],
    kemp: 'Whenever they came: of twelve thousand, forty is too few.',
  },
  {
    told: 'We are lawyers. Four thousand visits a month, five enquiries.',
    figures: { outcome: 'enquiries', visits: 4000, outcomes: 5, ...month },
    entries: bad,
    is: 'site-loses',
    sure: 'sure',
    because: ['enough-visits', 'few-act'],
    kemp: 'They read and do not call. What do they look for and not find?',
  },
  {
    told: 'A charity: twenty thousand visits in a quarter, ten gifts.',
    figures: { outcome: 'gifts', visits: 20_000, outcomes: 10, days: 90 },
    entries: bad,
    is: 'site-loses',
    because: ['enough-visits', 'few-act'],
    kemp: 'The way to giving is lost somewhere. A gift is a sale.',
  },
  {
    told: 'Most land on one product page from an ad, and that page is weak. Home is fine. Two orders of four thousand.',
    figures: {
      visits: 4000,
      leftAtOnce: 3400,
      outcomes: 2,
      ...month,
      pages: [page('/p/kettle', 3600, 3200), page('/', 400, 200)],
    },
    entries: [
      entry(82, { visits: 400 }),
      entry(28, { url: 'https://shop.test/p/kettle', title: 'Kettle', visits: 3600, unmet: ['Reviews'] }),
    ],
    is: 'site-loses',
    because: ['leave-many', 'door-badly', 'few-act'],
    kemp: 'Look where people really come in, not at your front door. That page is your shop window.',
  },
];
