import { countWords } from '../../model/count-words.ts';
import { say } from '../../model/say.ts';
import { defineVisitor } from '../../model/visitor.ts';

/** Clicks to a page of proof (science.md D1). */
const near = { falling: { p10: 1, median: 3 } } as const;

/** Knows what it is, but hesitates until others vouch for it. Weights: science.md D2. */
export const doubtful = defineVisitor({
  id: 'doubtful',
  label: 'The doubtful visitor',
  walk: { gamma: 1.5, quit: 0.06 },
  waitsFor: 'products',
  needs: {
    store: [
      {
        id: 'reviews',
        label: 'Reviews on products',
        weight: 25,
        measure: { fact: 'reviews', curve: 'share' },
        badly: ({ count, of }) => say`${count} of ${of} products read show a review`,
        missing: 'no reviews found on products',
      },
      {
        id: 'promise',
        label: 'Guarantee and returns in words',
        weight: 20,
        measure: { fact: 'promise', curve: 'share' },
        badly: ({ evidence }) => evidence[0]?.note ?? say`little is promised in words`,
        missing: 'no guarantee and no word on returns found',
      },
      {
        id: 'kind',
        label: 'Testimonials',
        weight: 15,
        measure: { clicksTo: ['testimonials'], curve: near },
        badly: ({ value }) => say`words of customers are ${countWords(value, 'click')} away`,
        missing: 'no testimonials found',
      },
      {
        id: 'identity',
        label: 'Who is behind it',
        weight: 15,
        measure: { fact: 'identity', curve: 'share' },
        badly: ({ count, of }) => say`${count} of ${of} signs of who is behind it found`,
        missing: 'nothing found on who is behind it',
      },
      {
        id: 'reach',
        label: 'All this near product and cart',
        weight: 15,
        measure: { fact: 'proof-near', curve: 'share' },
        badly: () => say`proof stands far from product and cart`,
        missing: 'no proof found near product and cart',
      },
      {
        id: 'others',
        label: 'Proof from others',
        weight: 10,
        measure: { fact: 'outside-proof', curve: 'share' },
        badly: () => say`little is said by others`,
        missing: 'nothing said by others found',
      },
    ],
    service: [
      {
        id: 'kind',
        label: 'Words of clients',
        weight: 30,
        measure: { clicksTo: ['testimonials'], curve: near },
        badly: ({ value }) => say`words of clients are ${countWords(value, 'click')} away`,
        missing: 'no words of clients found',
      },
      {
        id: 'team',
        label: 'Qualifications',
        weight: 20,
        measure: { clicksTo: ['team', 'about'], curve: near },
        badly: ({ value }) => say`who does the work is ${countWords(value, 'click')} away`,
        missing: 'nothing found on who does the work',
      },
      {
        id: 'identity',
        label: 'Who is behind it',
        weight: 20,
        measure: { fact: 'identity', curve: 'share' },
        badly: ({ count, of }) => say`${count} of ${of} signs of who is behind it found`,
        missing: 'nothing found on who is behind it',
      },
      {
        id: 'work',
        label: 'Work to look at',
        weight: 15,
        measure: { clicksTo: ['portfolio', 'services'], curve: near },
        badly: ({ value }) => say`work to look at is ${countWords(value, 'click')} away`,
        missing: 'no work to look at found',
      },
      {
        id: 'others',
        label: 'Proof from others',
        weight: 15,
        measure: { fact: 'outside-proof', curve: 'share' },
        badly: () => say`little is said by others`,
        missing: 'nothing said by others found',
      },
    ],
    nonprofit: [
      {
        id: 'reports',
        label: 'Annual report',
        weight: 25,
        measure: { clicksTo: ['reports'], curve: near },
        badly: ({ value }) => say`the annual report is ${countWords(value, 'click')} away`,
        missing: 'no annual report found',
      },
      {
        id: 'identity',
        label: 'Who is behind it',
        weight: 20,
        measure: { fact: 'identity', curve: 'share' },
        badly: ({ count, of }) => say`${count} of ${of} signs of who is behind it found`,
        missing: 'nothing found on who is behind it',
      },
      {
        id: 'impact',
        label: 'What was achieved',
        weight: 15,
        measure: { clicksTo: ['impact'], curve: near },
        badly: ({ value }) => say`what was achieved is ${countWords(value, 'click')} away`,
        missing: 'nothing found on what was achieved',
      },
      {
        id: 'kind',
        label: 'Words of others',
        weight: 15,
        measure: { clicksTo: ['testimonials'], curve: near },
        badly: ({ value }) => say`words of others are ${countWords(value, 'click')} away`,
        missing: 'no words of others found',
      },
      {
        id: 'supporters',
        label: 'Who supports it',
        weight: 15,
        measure: { clicksTo: ['supporters', 'membership'], curve: near },
        badly: ({ value }) => say`supporters are ${countWords(value, 'click')} away`,
        missing: 'no supporters named',
      },
      {
        id: 'others',
        label: 'Press',
        weight: 10,
        measure: { fact: 'outside-proof', curve: 'share' },
        badly: () => say`little is said by others`,
        missing: 'nothing said by others found',
      },
    ],
  },
});
