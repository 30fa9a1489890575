import type { FactName } from './fact.ts';

/** What counts as a click, in the report's words; what is pressed beside what it counts. */
/** Words of the report that not everybody uses. */
export const wordMeanings: readonly (readonly [word: string, means: string])[] = [
  ['Goal', 'what visitors should get to on the site: the cart of a shop, else contact, booking, donating or signing up'],
  ['Landing page', 'the page on which a visit begins, after a search, an ad or a link elsewhere; often it is not Home'],
  ['Home', 'the first page of the site, from which clicks are counted unless you choose another'],
  ['Need', 'something that a visitor looks for, with a weight in points'],
  ['Walk', 'a visit played through by chance, link by link; nobody was observed'],
  ['Header', 'the bar at the top of each page, with the logo and mostly the menu; the footer is the one at its end'],
];

export const clickRules: readonly (readonly [what: string, counts: string])[] = [
  ['Following a link, in a new tab too', '1'],
  ['Opening a closed menu, list or tab', '1; 0 on a desktop where pointing at it opens it'],
  ['Choosing what must be chosen, such as a size', '1 each; 0 where it is chosen already'],
  ['“Next” or “Load more”', '1'],
  ['Going back', '1'],
  ['Enter in a search', '1'],
  ['Adding to the cart', '1'],
  ['A page of further offers that comes after it', '1'],
  ['From there to the cart', '1; 0 where the shop goes there, or opens its drawer, by itself'],
  ['Typing, scrolling, pointing', 'no click; told beside the number where it matters'],
  ['Cookie window, age gate, country chooser', 'stand beside the number, as “+1 on a first visit”'],
];

/** A work that a figure rests on: who, when, and what was taken from it. Words of our own; facts and citation only. */
export interface Source {
  readonly what: string;
  readonly from: string;
}

/** Where the figures come from. Published findings are marked by their authors; everything else is our judgement and said to be. */
export const countingSources: readonly Source[] = [
  { what: 'The four visitors', from: 'Sid Kemp, “Marketing and Sales: What’s the Difference?”, 2012' },
  {
    what: 'The falling curve from clicks to points',
    from: 'its form is that of Lighthouse (log-normal); its two points are our judgement',
  },
  {
    what: 'Why there is no cliff at three clicks',
    from: 'User Interface Engineering, 44 people and 620 tasks: more clicks alone predicted neither failure nor discontent',
  },
  {
    what: 'Walks that follow the scent of words',
    from: 'Chi, Pirolli, Chen and Pitkow, CHI 2001; Chi and others, CHI 2003; Fu and Pirolli, Human-Computer Interaction 22, 2007',
  },
  {
    what: 'How much of a page is seen',
    from: 'Nielsen Norman Group, 2018: 120 people; 57, 17 and 7 % of the time on the first three screens',
  },
  { what: 'Menus behind a button', from: 'Nielsen Norman Group, 2016: 179 people on six sites' },
  {
    what: 'Giving up, going back, twice the fewest clicks',
    from: 'West, Pineau and Precup, 2009, and West and Leskovec, 2012: games of Wikispeedia, counted again by us',
  },
  { what: 'What buyers ask before buying', from: 'Baymard Institute, reasons for abandoned carts, United States, 2025' },
  { what: 'Pictures of products', from: 'Baymard Institute: three at least, five are better' },
  { what: 'Reviews: most of the effect comes with the first five', from: 'Spiegel Research Center, 2017; Babić Rosario and others, 2016' },
  { what: 'Seals: more than two help less', from: 'a field experiment with 493 retailers, Information Systems Research, 2013' },
  { what: 'Promises on returns', from: 'Janakiraman, Syrdal and Freling, Journal of Retailing, 2016' },
  { what: 'Signs of who is behind a site', from: 'Stanford guidelines for web credibility, 2002; Fogg and others, 2003' },
  { what: 'Length of texts', from: 'Morkes and Nielsen, 1997' },
];

/** What is measured for a need, in one line. */
export const measureWords: Readonly<Record<FactName, string>> = {
  'goal-clicks': 'fewest clicks of the typical way',
  'goal-chance': 'share of imagined visitors who arrive in time',
  detour: 'clicks of an imagined visitor who arrives, by the fewest possible',
  'goal-link': 'share of pages with a link to it in header or menu',
  search: 'share of pages with a search',
  answers: 'share of what buyers ask that is answered near the products',
  pictures: 'mean over the products read',
  'returns-shown': 'share of products read that say or link it',
  reviews: 'mean over the products read',
  promise: 'share of what can be promised that is put into words',
  identity: 'share of address, telephone, mail and people that is named',
  'proof-near': 'how near all proof stands to product and cart',
  'outside-proof': 'press, certificates, seals, outside ratings',
  'next-step': 'share of guides and articles whose text leads on',
  film: 'films; the first ones count most',
  range: 'share of the main categories that Home shows with picture and link',
  'text-length': 'share of texts that are neither too short nor too long',
  'leads-on': 'share of pages whose main part leads on',
  'phone-in-header': 'share of pages with a number to press at the top',
  hours: 'there or not',
  address: 'there or not',
};
