import { countWords } from '../../model/count-words.ts';
import { say } from '../../model/say.ts';
import { defineVisitor } from '../../model/visitor.ts';

/** Clicks to a page of answers (science.md D1). */
const near = { falling: { p10: 1, median: 3 } } as const;

/** Wants it, but has questions first. Weights: science.md D2. */
export const questioning = defineVisitor({
  id: 'questioning',
  label: 'The questioning visitor',
  walk: { gamma: 1.5, quit: 0.04 },
  waitsFor: 'products',
  needs: {
    store: [
      {
        id: 'answers',
        label: 'Answers before buying',
        weight: 35,
        measure: { fact: 'answers', curve: 'share' },
        badly: ({ value }) => say`${Math.round(value * 100)} % of what buyers ask is answered near the products`,
        missing: 'nothing found on delivery, returns and questions',
      },
      {
        id: 'pictures',
        label: 'Pictures of each product',
        weight: 25,
        measure: { fact: 'pictures', curve: 'share' },
        badly: ({ count, of }) => say`${count} of ${of} products read show 3 pictures or more`,
        missing: 'no pictures found on products',
      },
      {
        id: 'returns',
        label: 'Delivery and returns on the product page',
        weight: 15,
        measure: { fact: 'returns-shown', curve: 'share' },
        badly: ({ count, of }) => say`${count} of ${of} products read say or link delivery and returns in their own part`,
        missing: 'no product says or links delivery and returns',
      },
      {
        id: 'about',
        label: 'About us',
        weight: 15,
        measure: { clicksTo: ['about', 'team'], curve: near },
        badly: ({ value }) => say`About us is ${countWords(value, 'click')} away`,
        missing: 'no page found on who is behind it',
      },
      {
        id: 'contact',
        label: 'Contact',
        weight: 10,
        measure: { clicksTo: ['contact'], curve: near },
        badly: ({ value }) => say`contact is ${countWords(value, 'click')} away`,
        missing: 'no contact found',
      },
    ],
    service: [
      {
        id: 'prices',
        label: 'Prices',
        weight: 25,
        measure: { clicksTo: ['pricing'], curve: near },
        badly: ({ value }) => say`prices are ${countWords(value, 'click')} away`,
        missing: 'no prices found',
      },
      {
        id: 'answers',
        label: 'Answers to questions',
        weight: 20,
        measure: { clicksTo: ['faq'], curve: near },
        badly: ({ value }) => say`answers are ${countWords(value, 'click')} away`,
        missing: 'no answers to questions found',
      },
      {
        id: 'team',
        label: 'Who works there',
        weight: 20,
        measure: { clicksTo: ['team', 'about'], curve: near },
        badly: ({ value }) => say`the people are ${countWords(value, 'click')} away`,
        missing: 'no page found on the people',
      },
      {
        id: 'services',
        label: 'Is this for me',
        weight: 15,
        measure: { clicksTo: ['services', 'catalog', 'portfolio'], curve: near },
        badly: ({ value }) => say`what is offered is ${countWords(value, 'click')} away`,
        missing: 'no page found on what is offered',
      },
      {
        id: 'first-visit',
        label: 'The first visit',
        weight: 10,
        only: ['service'],
        measure: { clicksTo: ['first-visit', 'booking'], curve: near },
        badly: ({ value }) => say`the first visit is explained ${countWords(value, 'click')} away`,
        missing: 'nothing found on the first visit',
      },
      {
        id: 'contact',
        label: 'Contact',
        weight: 10,
        measure: { clicksTo: ['contact'], curve: near },
        badly: ({ value }) => say`contact is ${countWords(value, 'click')} away`,
        missing: 'no contact found',
      },
    ],
    nonprofit: [
      {
        id: 'about',
        label: 'About us',
        weight: 25,
        measure: { clicksTo: ['about'], curve: near },
        badly: ({ value }) => say`About us is ${countWords(value, 'click')} away`,
        missing: 'no page found on who is behind it',
      },
      {
        id: 'impact',
        label: 'Where the money goes',
        weight: 25,
        measure: { clicksTo: ['impact', 'reports'], curve: near },
        badly: ({ value }) => say`where the money goes is ${countWords(value, 'click')} away`,
        missing: 'nothing found on where the money goes',
      },
      {
        id: 'answers',
        label: 'Answers to questions',
        weight: 20,
        measure: { clicksTo: ['faq'], curve: near },
        badly: ({ value }) => say`answers are ${countWords(value, 'click')} away`,
        missing: 'no answers to questions found',
      },
      {
        id: 'team',
        label: 'Named people',
        weight: 15,
        measure: { clicksTo: ['team'], curve: near },
        badly: ({ value }) => say`the people are ${countWords(value, 'click')} away`,
        missing: 'no page found on the people',
      },
      {
        id: 'contact',
        label: 'Contact',
        weight: 15,
        measure: { clicksTo: ['contact'], curve: near },
        badly: ({ value }) => say`contact is ${countWords(value, 'click')} away`,
        missing: 'no contact found',
      },
    ],
  },
});
