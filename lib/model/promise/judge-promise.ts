import type { Device } from '../page.ts';
import type { PromiseCheck, WordPlace } from './promise-check.ts';

/**
 * How well a landing page keeps a promise on one device, best first; `partly`: most words are met, and some stand nowhere; `hardly`: few
 * are met, and the ad may be in another language than the page; `foreign`: it is, so that its words could not be met.
 */
export const promiseVerdicts = ['kept', 'below', 'behind', 'partly', 'broken', 'hardly', 'foreign', 'not-known', 'too-few'] as const;
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

/** The verdict on one device: where most of the words are met at the latest. A word that stands nowhere may be the very thing advertised. */
export function judgeOn({ words, looked, languages }: Checked, device: Device): PromiseVerdict {
  const has = (...places: readonly WordPlace['is'][]) =>
    words.filter((word) => places.includes(word[device].is)).length >= words.length * mostOf;
  if (!looked[device].isDrawn) return 'not-known';
  if (has('first', 'further', 'page', 'closed', 'behind')) {
    if (words.some((word) => word[device].is === 'nowhere')) return 'partly';
    if (has('first')) return 'kept';
    return has('first', 'further', 'page') ? 'below' : 'behind';
  }
  if (isForeign({ languages })) return 'foreign';
  if (has('first', 'further', 'page', 'closed', 'behind', 'not-known')) return 'not-known';
  return languages === 'unsure' ? 'hardly' : 'broken';
}

/** The verdict where the promise is kept worse, of those devices on which it could be seen. */
export function judgePromise(check: Checked): { readonly is: PromiseVerdict; readonly on: readonly Device[] } {
  if (check.words.length < fewestWords) return { is: 'too-few', on: [] };
  const judged = devices.map((device) => ({ device, is: judgeOn(check, device) })).filter(({ is }) => is !== 'not-known');
  const worst = judged.reduce<PromiseVerdict>((so, { is }) => (rank(is) > rank(so) ? is : so), 'kept');
  if (judged.length === 0) return { is: isForeign(check) ? 'foreign' : 'not-known', on: [] };
  return { is: worst, on: judged.flatMap(({ device, is }) => (is === worst ? [device] : [])) };
}

const isForeign = ({ languages }: Pick<Checked, 'languages'>): boolean => languages !== null && languages !== 'unsure';
const devices: readonly Device[] = ['desktop', 'phone'];
const drawnOn = ({ looked }: Checked): readonly Device[] => devices.filter((device) => looked[device].isDrawn);

/** Words that stand in nothing that was looked at, on some device. */
export const nowhereWords = (check: Checked): readonly string[] =>
  check.words.filter((word) => drawnOn(check).some((device) => word[device].is === 'nowhere')).map(({ word }) => word);

/** Words that are met behind links or closed only, on some device. */
export const hiddenWords = (check: Checked): readonly string[] =>
  check.words.filter((word) => drawnOn(check).some((device) => ['behind', 'closed'].includes(word[device].is))).map(({ word }) => word);

/** Words that stand in the text that was read of a page which was not drawn on any device, and those that do not; null where it was drawn on one. */
export function readWords(check: Checked): { readonly on: readonly string[]; readonly off: readonly string[] } | null {
  if (drawnOn(check).length > 0) return null;
  const isOn = (word: Checked['words'][number]): boolean => devices.some((device) => word[device].is === 'page');
  const names = (some: Checked['words']): readonly string[] => some.map(({ word }) => word);
  return { on: names(check.words.filter(isOn)), off: names(check.words.filter((word) => !isOn(word))) };
}

/** Words of an ad for a page that was not drawn on any device which stand in nothing that was read of the site. */
export const unmetWords = (check: Checked): readonly string[] =>
  drawnOn(check).length > 0
    ? []
    : check.words.filter((word) => devices.some((device) => word[device].is === 'unmet')).map(({ word }) => word);

/** Words that do not stand on the first screenful, and the device where it is only one of those that were seen. */
export function laterWords(check: Checked): readonly { readonly word: string; readonly only: Device | null }[] {
  const drawn = drawnOn(check);
  return check.words.flatMap((word) => {
    const [device, ...others] = drawn.filter((one) => word[one].is !== 'first');
    return device ? [{ word: word.word, only: others.length + 1 === drawn.length ? null : device }] : [];
  });
}

const rank = (verdict: PromiseVerdict): number => promiseVerdicts.indexOf(verdict);
