import { behindButton, inTheFooterOnly, mute, throughHall, withoutPages } from '../edits.ts';
import { closed, type Change } from '../change.ts';

export const practiceChanges: readonly Change[] = [
  { name: 'no FAQ', edit: withoutPages('/faq'), moves: { questioning: 'falls' } },
  {
    name: 'no team, no About',
    edit: withoutPages('/team', '/about'),
    moves: { questioning: 'falls', doubtful: 'falls' },
  },
  { name: 'no testimonials', edit: withoutPages('/patients-say'), moves: { doubtful: 'falls' } },
  { name: 'no prices', edit: withoutPages('/prices'), moves: { questioning: 'falls' } },
  {
    name: 'nothing to learn',
    edit: withoutPages('/advice', '/advice/back', '/first-visit', '/faq'),
    moves: { uninformed: 'falls', questioning: 'falls' },
  },
  {
    name: 'no contact',
    edit: withoutPages('/contact'),
    moves: { informed: 'falls', questioning: 'falls', doubtful: 'falls' },
  },
  {
    name: 'no number at the top',
    edit: (site) => ({
      ...site,
      pages: Object.fromEntries(
        Object.entries(site.pages).map(([path, page]) => [path, { ...page, facts: { ...page.facts, oddLinks: [] } }]),
      ),
    }),
    moves: { informed: 'falls' },
  },
  {
    name: 'a click more to booking',
    edit: throughHall('/book'),
    moves: { informed: 'falls', questioning: 'may fall', uninformed: 'may fall' },
  },
  {
    name: 'booking linked in the footer only',
    edit: inTheFooterOnly('/book'),
    moves: { informed: 'may fall', uninformed: 'falls' },
  },
  {
    name: 'header behind a button on phones',
    edit: behindButton('phone'),
    moves: { ...closed, informed: 'may fall' },
    on: 'phone',
  },
  { name: 'links to booking say "more"', edit: mute('/book'), moves: { informed: 'falls' } },
  { name: 'links to prices say "more"', edit: mute('/prices'), moves: { questioning: 'falls' } },
];
