import type { Device } from '../page.ts';
import type { PromiseCheck, PromisedWord, WordPlace } from './promise-check.ts';

/**
 * How well a landing page keeps a promise on one device, best first; `later`: on the page, and not shown as soon as it opens; `unclear`: a
 * price or number stands there, of what is not told; `partly`: most words are met, and some stand nowhere; `hardly`: few are met, and the ad
 * may be in another language than the page; `foreign`: it is, so that its words could not be met; `price`: the page says another price.
 */
export const promiseVerdicts = [
  'kept',
  'below',
  'later',
  'behind',
  'unclear',
  'partly',
  'broken',
  'hardly',
  'foreign',
  'price',
  'not-known',
  'too-few',
] as const;
export type PromiseVerdict = (typeof promiseVerdicts)[number];

type Checked = Extract<PromiseCheck, { is: 'checked' }>;

/** So many of the words of an ad must be met, 0..1. Judgement: one word of four may be the ad's own way to say it. */
const mostOf = 0.75;
/** Judgement: by fewer words no ad can be told from another. */
const fewestWords = 2;

/** Words of an ad that stand on the first screenful, of how many. */
export function firstShare({ words }: Checked, device: Device): { readonly part: number; readonly of: number } {
  return { part: words.filter((word) => word[device].is === 'first').length, of: words.length };
}

const met = ['first', 'further', 'page', 'closed', 'behind'] as const;

/** The verdict on one device: where most of the words are met at the latest. A word that stands nowhere may be the very thing advertised; a price is. */
export function judgeOn({ words, looked, languages }: Checked, device: Device): PromiseVerdict {
  const has = (...places: readonly WordPlace['is'][]) =>
    words.filter((word) => places.includes(word[device].is)).length >= words.length * mostOf;
  const some = (place: WordPlace['is']) => words.some((word) => word[device].is === place);
  if (isForeign({ languages })) return 'foreign';
  if (some('other-price')) return 'price';
  if (has(...met, 'unclear')) {
    if (words.some((word) => word.weighs === 'price' && word[device].is === 'nowhere')) return 'broken';
    if (some('nowhere')) return 'partly';
    if (some('unclear')) return 'unclear';
    if (!looked[device].isDrawn) return 'not-known';
    if (has('first')) return 'kept';
    if (has('first', 'further')) return 'below';
    return has('first', 'further', 'page', 'closed') ? 'later' : 'behind';
  }
  // What was read of a page that was not drawn tells what it lacks only where all of it was read.
  if (!looked[device].isDrawn && !some('nowhere')) return 'not-known';
  if (has(...met, 'unclear', 'not-known')) return 'not-known';
  return languages === 'unsure' ? 'hardly' : 'broken';
}

/** The verdict where the promise is kept worse, of those devices on which it could be seen. */
export function judgePromise(check: Checked): { readonly is: PromiseVerdict; readonly on: readonly Device[] } {
  if (isForeign(check)) return { is: 'foreign', on: [] };
  if (check.words.length < fewestWords) return { is: 'too-few', on: [] };
  const judged = devices.map((device) => ({ device, is: judgeOn(check, device) })).filter(({ is }) => is !== 'not-known');
  const worst = judged.reduce<PromiseVerdict>((so, { is }) => (rank(is) > rank(so) ? is : so), 'kept');
  if (judged.length === 0) return { is: 'not-known', on: [] };
  return { is: worst, on: judged.flatMap(({ device, is }) => (is === worst ? [device] : [])) };
}

const isForeign = ({ languages }: Pick<Checked, 'languages'>): boolean => languages !== null && languages !== 'unsure';
const devices: readonly Device[] = ['desktop', 'phone'];
const drawnOn = ({ looked }: Checked): readonly Device[] => devices.filter((device) => looked[device].isDrawn);

/** What weighs most first: a price, then what the ad gives its word for, then goods. */
const byWeight = (words: Checked['words']): readonly string[] =>
  words.toSorted((one, other) => weights.indexOf(one.weighs) - weights.indexOf(other.weighs)).map(({ word }) => word);
const weights: readonly PromisedWord['weighs'][] = ['price', 'assurance', undefined];

const isOnSome = (word: PromisedWord, place: WordPlace['is']): boolean => devices.some((device) => word[device].is === place);

/** Words that stand in nothing that was looked at, on some device, what weighs most first. */
export const nowhereWords = (check: Checked): readonly string[] => byWeight(check.words.filter((word) => isOnSome(word, 'nowhere')));

/** Prices and numbers that are said of what is not told: on the page itself, and behind its links alone. */
export function unclearWords(check: Checked): { readonly here: readonly string[]; readonly behind: readonly string[] } {
  const unclear = check.words.filter((word) => isOnSome(word, 'unclear'));
  const isHere = (word: PromisedWord): boolean => devices.some((device) => word[device].is === 'unclear' && !('behind' in word[device]));
  return { here: byWeight(unclear.filter(isHere)), behind: byWeight(unclear.filter((word) => !isHere(word))) };
}

/** Prices of the ad where the page says others of the same. */
export const otherPrices = ({ words }: Checked): readonly { readonly ad: string; readonly page: readonly string[] }[] =>
  words.flatMap(({ word, desktop, phone }) => {
    const place = [desktop, phone].find(({ is }) => is === 'other-price');
    return place?.is === 'other-price' ? [{ ad: word, page: place.prices }] : [];
  });

/** Words that are met behind links or closed only, on some device. */
export const hiddenWords = (check: Checked): readonly string[] =>
  check.words.filter((word) => drawnOn(check).some((device) => ['behind', 'closed'].includes(word[device].is))).map(({ word }) => word);

/** Words that stand in the text that was read of a page which was not drawn on any device, and those that do not; null where it was drawn on one. */
export function readWords(check: Checked): { readonly on: readonly string[]; readonly off: readonly string[] } | null {
  if (drawnOn(check).length > 0) return null;
  const isOn = (word: Checked['words'][number]): boolean => devices.some((device) => word[device].is === 'page');
  return { on: byWeight(check.words.filter(isOn)), off: byWeight(check.words.filter((word) => !isOn(word))) };
}

/** Words of an ad for a page that was not drawn on any device which stand in nothing that was read of the site. */
export const unmetWords = (check: Checked): readonly string[] =>
  drawnOn(check).length > 0 ? [] : byWeight(check.words.filter((word) => isOnSome(word, 'unmet')));

/** Words that do not stand on the first screenful, and the device where it is only one of those that were seen. */
export function laterWords(check: Checked): readonly { readonly word: string; readonly only: Device | null }[] {
  const drawn = drawnOn(check);
  return check.words.flatMap((word) => {
    const [device, ...others] = drawn.filter((one) => word[one].is !== 'first');
    return device ? [{ word: word.word, only: others.length + 1 === drawn.length ? null : device }] : [];
  });
}

const rank = (verdict: PromiseVerdict): number => promiseVerdicts.indexOf(verdict);
