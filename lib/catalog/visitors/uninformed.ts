import { countWords } from '../../model/count-words.ts';
import { say } from '../../model/say.ts';
import { defineVisitor } from '../../model/visitor.ts';

/** Clicks to something to read (science.md D1). */
const near = { falling: { p10: 1, median: 3 } } as const;

/** Does not know yet what this is; stays if it is worth looking around. Weights: science.md D2. */
export const uninformed = defineVisitor({
  id: 'uninformed',
  label: 'The uninformed visitor',
  walk: { gamma: 0.5, quit: 0.1 },
  waitsFor: 'pages',
  needs: {
    store: [
      {
        id: 'guide',
        label: 'Something to learn',
        weight: 25,
        measure: { clicksTo: ['guide', 'blog', 'article', 'first-visit'], curve: near },
        badly: ({ value }) => say`something to learn is ${countWords(value, 'click')} away`,
        missing: 'no guide and no story found',
      },
      {
        id: 'next',
        label: 'From reading to a product',
        weight: 20,
        measure: { fact: 'next-step', curve: 'share' },
        badly: ({ count, of }) =>
          of === 1
            ? say`${of - count} of 1 guide without a way to a product`
            : say`${of - count} of ${of} guides without a way to a product`,
        missing: 'no guide leads to a product',
      },
      {
        id: 'film',
        label: 'Film, or something to do',
        weight: 15,
        measure: { fact: 'film', curve: 'share' },
        badly: ({ count }) => say`${countWords(count, 'page')} with a film`,
        missing: 'no film found',
      },
      {
        id: 'range',
        label: 'Home shows the range',
        weight: 15,
        measure: { fact: 'range', curve: 'share' },
        badly: ({ count, of }) =>
          count === 0
            ? say`Home itself shows none of what you sell; only its menu leads there`
            : say`Home itself shows ${count} of ${countWords(of, 'category', 'categories')}`,
        missing: 'Home itself shows none of what you sell',
      },
      {
        id: 'text',
        label: 'Texts of a good length',
        weight: 15,
        measure: { fact: 'text-length', curve: 'share' },
        badly: ({ count, of }) => (of === 1 ? say`${count} of 1 text of a good length` : say`${count} of ${of} texts of a good length`),
        missing: 'no text found',
      },
      {
        id: 'goeson',
        label: 'Every page leads on',
        weight: 10,
        measure: { fact: 'leads-on', curve: 'share' },
        badly: ({ count, of }) => say`${of - count} of ${countWords(of, 'page')} without a way on but the menu`,
        missing: 'no page leads on',
      },
    ],
    service: [
      {
        id: 'services',
        label: 'What is done there',
        weight: 30,
        measure: { clicksTo: ['services', 'portfolio', 'catalog'], curve: near },
        badly: ({ value }) => say`what is offered is ${countWords(value, 'click')} away`,
        missing: 'no page found on what is offered',
      },
      {
        id: 'guide',
        label: 'Something to learn',
        weight: 20,
        measure: { clicksTo: ['guide', 'blog', 'article', 'first-visit', 'faq'], curve: near },
        badly: ({ value }) => say`something to learn is ${countWords(value, 'click')} away`,
        missing: 'nothing to learn found',
      },
      {
        id: 'next',
        label: 'A small first step',
        weight: 20,
        measure: { fact: 'next-step', curve: 'share' },
        badly: ({ count, of }, { goal }) => say`${of - count} of ${countWords(of, 'page')} to read without a way to ${goal}`,
        missing: ({ goal }) => say`no text leads on to ${goal}`,
      },
      {
        id: 'text',
        label: 'Texts of a good length',
        weight: 15,
        measure: { fact: 'text-length', curve: 'share' },
        badly: ({ count, of }) => (of === 1 ? say`${count} of 1 text of a good length` : say`${count} of ${of} texts of a good length`),
        missing: 'no text found',
      },
      {
        id: 'goeson',
        label: 'Every page leads on',
        weight: 15,
        measure: { fact: 'leads-on', curve: 'share' },
        badly: ({ count, of }) => say`${of - count} of ${countWords(of, 'page')} without a way on but the menu`,
        missing: 'no page leads on',
      },
    ],
    nonprofit: [
      {
        id: 'guide',
        label: 'Stories',
        weight: 30,
        measure: { clicksTo: ['blog', 'article', 'guide'], curve: near },
        badly: ({ value }) => say`stories are ${countWords(value, 'click')} away`,
        missing: 'no stories found',
      },
      {
        id: 'next',
        label: 'From reading to taking part',
        weight: 20,
        measure: { fact: 'next-step', curve: 'share' },
        badly: ({ count, of }, { goal }) => say`${of - count} of ${countWords(of, 'page')} to read without a way to ${goal}`,
        missing: ({ goal }) => say`no text leads on to ${goal}`,
      },
      {
        id: 'text',
        label: 'Texts of a good length',
        weight: 20,
        measure: { fact: 'text-length', curve: 'share' },
        badly: ({ count, of }) => (of === 1 ? say`${count} of 1 text of a good length` : say`${count} of ${of} texts of a good length`),
        missing: 'no text found',
      },
      {
        id: 'events',
        label: 'Something to come to',
        weight: 15,
        measure: { clicksTo: ['events', 'volunteer'], curve: near },
        badly: ({ value }) => say`events are ${countWords(value, 'click')} away`,
        missing: 'no events found',
      },
      {
        id: 'goeson',
        label: 'Every page leads on',
        weight: 15,
        measure: { fact: 'leads-on', curve: 'share' },
        badly: ({ count, of }) => say`${of - count} of ${countWords(of, 'page')} without a way on but the menu`,
        missing: 'no page leads on',
      },
    ],
  },
});
