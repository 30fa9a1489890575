import { countWords } from '../../model/count-words.ts';
import { sayTenths } from '../../model/say-tenths.ts';
import { say } from '../../model/say.ts';
import { defineVisitor } from '../../model/visitor.ts';

/** Knows what is wanted and is ready to close the deal. Weights: science.md D2. */
export const informed = defineVisitor({
  id: 'informed',
  label: 'The informed visitor',
  walk: { gamma: 2, quit: 0.05 },
  waitsFor: 'pages',
  withoutGoal: 0.5,
  needs: {
    store: [
      {
        id: 'cart',
        label: ({ goal }) => say`Few clicks to ${goal}`,
        weight: 25,
        measure: { fact: 'goal-clicks', curve: { falling: { p10: 3, median: 6 } } },
        badly: ({ value }, { goal }) => say`${countWords(value, 'click')} to ${goal}`,
        missing: ({ goal }) => say`no way to ${goal} found`,
      },
      {
        id: 'within8',
        label: ({ goal, withinClicks }) => say`Gets to ${goal} within ${withinClicks} clicks`,
        weight: 25,
        measure: { fact: 'goal-chance', curve: 'share' },
        badly: ({ value }, { goal, withinClicks }) =>
          say`${Math.round(value * 100)} of 100 imagined visitors get to ${goal} within ${withinClicks} clicks`,
        missing: ({ goal }) => say`no way to ${goal} found`,
      },
      {
        id: 'catalog',
        label: 'Few clicks to the catalog',
        weight: 15,
        measure: { clicksTo: ['catalog'], curve: { falling: { p10: 1, median: 3 } } },
        badly: ({ value }) => say`the catalog is ${countWords(value, 'click')} away`,
        missing: 'no catalog found',
      },
      {
        id: 'direct',
        label: 'No detours',
        weight: 15,
        measure: { fact: 'detour', curve: { falling: { p10: 1.5, median: 3 } } },
        badly: ({ value }, { goal }) => say`the way to ${goal} takes ${sayTenths(value)} times the clicks it needs`,
        missing: ({ goal }) => say`no way to ${goal} found`,
      },
      {
        id: 'cartlink',
        label: ({ goal }) => say`Link to ${goal} on every page`,
        weight: 10,
        measure: { fact: 'goal-link', curve: 'share' },
        badly: ({ count, of }, { goal }) => say`${count} of ${of} pages link to ${goal} at the top`,
        missing: ({ goal }) => say`no link to ${goal} at the top`,
      },
      {
        id: 'search',
        label: 'Search on every page',
        weight: 10,
        measure: { fact: 'search', curve: 'share' },
        badly: ({ count, of }) => say`${count} of ${of} pages have a search`,
        missing: 'no search found',
      },
    ],
    service: [
      {
        id: 'goal',
        label: ({ goal }) => say`Few clicks to ${goal}`,
        weight: 30,
        measure: { fact: 'goal-clicks', curve: { falling: { p10: 1, median: 3 } } },
        badly: ({ value }, { goal }) => say`${countWords(value, 'click')} to ${goal}`,
        missing: ({ goal }) => say`no way to ${goal} found`,
      },
      {
        id: 'within5',
        label: ({ goal, withinClicks }) => say`Gets to ${goal} within ${withinClicks} clicks`,
        weight: 20,
        measure: { fact: 'goal-chance', curve: 'share' },
        badly: ({ value }, { goal, withinClicks }) =>
          say`${Math.round(value * 100)} of 100 imagined visitors get to ${goal} within ${withinClicks} clicks`,
        missing: ({ goal }) => say`no way to ${goal} found`,
      },
      {
        id: 'number',
        label: 'A number to press, at the top',
        weight: 20,
        measure: { fact: 'phone-in-header', curve: 'share' },
        badly: ({ count, of }) => say`${count} of ${of} pages show a number to press at the top`,
        missing: 'no number to press at the top',
      },
      {
        id: 'hours',
        label: 'Opening hours',
        weight: 15,
        measure: { fact: 'hours', curve: 'share' },
        badly: () => say`opening hours are hard to find`,
        missing: 'no opening hours found',
      },
      {
        id: 'address',
        label: 'Address',
        weight: 15,
        measure: { fact: 'address', curve: 'share' },
        badly: () => say`the address is hard to find`,
        missing: 'no address found',
      },
    ],
    nonprofit: [
      {
        id: 'goal',
        label: ({ goal }) => say`Few clicks to ${goal}`,
        weight: 35,
        measure: { fact: 'goal-clicks', curve: { falling: { p10: 1, median: 3 } } },
        badly: ({ value }, { goal }) => say`${countWords(value, 'click')} to ${goal}`,
        missing: ({ goal }) => say`no way to ${goal} found`,
      },
      {
        id: 'within5',
        label: ({ goal, withinClicks }) => say`Gets to ${goal} within ${withinClicks} clicks`,
        weight: 25,
        measure: { fact: 'goal-chance', curve: 'share' },
        badly: ({ value }, { goal, withinClicks }) =>
          say`${Math.round(value * 100)} of 100 imagined visitors get to ${goal} within ${withinClicks} clicks`,
        missing: ({ goal }) => say`no way to ${goal} found`,
      },
      {
        id: 'goallink',
        label: ({ goal }) => say`Link to ${goal} on every page`,
        weight: 20,
        measure: { fact: 'goal-link', curve: 'share' },
        badly: ({ count, of }, { goal }) => say`${count} of ${of} pages link to ${goal} at the top`,
        missing: ({ goal }) => say`no link to ${goal} at the top`,
      },
      {
        id: 'search',
        label: 'Search on every page',
        weight: 10,
        measure: { fact: 'search', curve: 'share' },
        badly: ({ count, of }) => say`${count} of ${of} pages have a search`,
        missing: 'no search found',
      },
      {
        id: 'contact',
        label: 'Contact',
        weight: 10,
        measure: { clicksTo: ['contact'], curve: { falling: { p10: 1, median: 3 } } },
        badly: ({ value }) => say`contact is ${countWords(value, 'click')} away`,
        missing: 'no contact found',
      },
    ],
  },
});
