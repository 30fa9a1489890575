import { behindButton, mute, throughHall, toTheFooter, withoutPages } from '../edits.ts';
import { closed, type Change } from '../change.ts';

export const charityChanges: readonly Change[] = [
  { name: 'no FAQ', edit: withoutPages('/faq'), moves: { questioning: 'falls' } },
  { name: 'no About', edit: withoutPages('/about'), moves: { questioning: 'falls', doubtful: 'may fall' } },
  { name: 'no testimonials', edit: withoutPages('/kind-words'), moves: { doubtful: 'falls' } },
  { name: 'no annual report', edit: withoutPages('/reports'), moves: { doubtful: 'falls' } },
  {
    name: 'no stories',
    edit: withoutPages('/stories', '/stories/well', '/stories/school', '/stories/ana'),
    moves: { uninformed: 'falls' },
  },
  { name: 'giving linked in the footer only', edit: toTheFooter('/donate'), moves: { informed: 'falls' } },
  { name: 'a click more to giving', edit: throughHall('/donate'), moves: { informed: 'falls', uninformed: 'may fall' } },
  {
    name: 'header behind a button on phones',
    edit: behindButton('phone'),
    moves: { ...closed, doubtful: 'falls', uninformed: 'falls' },
    on: 'phone',
  },
  { name: 'links to giving say "more"', edit: mute('/donate'), moves: { informed: 'falls' } },
  { name: 'the link to the report says "more"', edit: mute('/reports'), moves: { doubtful: 'falls' } },
];
