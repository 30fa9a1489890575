import { linkWeight } from '../../../lib/journey/weigh-links.ts';
import { informed } from '../../../lib/catalog/visitors/informed.ts';
import type { Choice } from './choices.ts';

/** How likely each link of a choice is to be taken, before they are made to sum to 1. */
export interface Model {
  readonly name: string;
  readonly weight: (choice: Choice, link: number) => number;
}

const gamma = informed.walk.gamma;
const at = (values: Float64Array, link: number): number => values[link] ?? 0;

/** What is shipped, and what it is held against. */
export const models: readonly Model[] = [
  { name: 'uniform', weight: () => 1 },
  { name: 'visibility alone', weight: (one, link) => at(one.sights, link) },
  { name: 'scent of the name alone', weight: (one, link) => linkWeight(at(one.byName, link), 1, { gamma, bySight: false }) },
  { name: 'scent of name and categories alone', weight: (one, link) => linkWeight(at(one.byKind, link), 1, { gamma, bySight: false }) },
  {
    name: 'ours, by name: visibility x scent',
    weight: (one, link) => linkWeight(at(one.byName, link), at(one.sights, link), { gamma, bySight: true }),
  },
  {
    name: 'ours, by name and categories',
    weight: (one, link) => linkWeight(at(one.byKind, link), at(one.sights, link), { gamma, bySight: true }),
  },
];

/** Models with numbers that are found on one half of the players and held against the other. */
export interface Family {
  readonly name: string;
  /** Values to try, by number. */
  readonly numbers: readonly (readonly number[])[];
  readonly model: (numbers: readonly number[]) => Model['weight'];
}

export const families: readonly Family[] = [
  {
    name: 'shortest path, who knows all links (share who take one)',
    numbers: [[0.1, 0.2, 0.3, 0.4, 0.5, 0.6]],
    model:
      ([share = 0.5]) =>
      (one, link) =>
        (1 - share) / one.shortest.length + (share * at(one.shortest, link)) / Math.max(1, one.shortestCount),
  },
  {
    name: 'visibility, softened (exponent)',
    numbers: [[0.1, 0.2, 0.3, 0.5, 0.7, 1]],
    model:
      ([power = 1]) =>
      (one, link) =>
        at(one.sights, link) ** power,
  },
  {
    name: 'visibility x scent, re-estimated (exponent of visibility, drift, gamma)',
    numbers: [
      [0.1, 0.2, 0.3, 0.5, 0.7, 1],
      [0.01, 0.02, 0.05, 0.1, 0.2],
      [0.5, 1, 1.5, 2, 3],
    ],
    model:
      ([power = 1, drift = 0.02, sharp = 2]) =>
      (one, link) =>
        at(one.sights, link) ** power * (drift + at(one.byKind, link) ** sharp),
  },
  {
    name: 'the same and how many links lead there (exponent)',
    numbers: [
      [0.2, 0.3, 0.5],
      [0.02, 0.05, 0.1],
      [1, 2],
      [0.2, 0.4, 0.6],
    ],
    model:
      ([power = 1, drift = 0.02, sharp = 2, popular = 0]) =>
      (one, link) =>
        at(one.sights, link) ** power * (drift + at(one.byKind, link) ** sharp) * at(one.popularity, link) ** popular,
  },
];

/** Mean logarithm of the chance that a model gives to what was chosen. */
export const meanLogChance = (weight: Model['weight'], choices: readonly Choice[]): number =>
  choices.reduce((sum, choice) => sum + logChance(weight, choice), 0) / choices.length;

/** The numbers under which a family says best what was chosen. */
export function fitted({ numbers, model }: Family, choices: readonly Choice[]): readonly number[] {
  const tries = numbers.reduce<readonly (readonly number[])[]>(
    (all, values) => all.flatMap((some) => values.map((value) => [...some, value])),
    [[]],
  );
  return tries.map((some) => ({ some, fit: meanLogChance(model(some), choices) })).reduce((best, one) => (one.fit > best.fit ? one : best))
    .some;
}

/** Logarithm of the chance that a model gives to what was chosen. */
function logChance(weight: Model['weight'], choice: Choice): number {
  let sum = 0;
  for (let link = 0; link < choice.sights.length; link += 1) sum += weight(choice, link);
  return Math.log(weight(choice, choice.chosen) / sum);
}
