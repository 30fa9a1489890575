import type { Device } from '../page.ts';
import type { PromiseCheck, WordPlace } from './promise-check.ts';

/** How well a landing page keeps a promise on one device, best first. */
export const promiseVerdicts = ['kept', 'below', 'behind', 'broken', 'not-known'] as const;
export type PromiseVerdict = (typeof promiseVerdicts)[number];

type Checked = Extract<PromiseCheck, { is: 'checked' }>;

/** So many of the words of an ad must be met, 0..1. Judgement: one word of four may be the ad's own way to say it. */
const mostOf = 0.75;

/** Words of an ad that stand on the first screenful, of how many. */
export function firstShare({ words }: Checked, device: Device): { readonly part: number; readonly of: number } {
  return { part: words.filter((word) => word[device].is === 'first').length, of: words.length };
}

/** The verdict on one device: where most of the words are met at the latest. */
export function judgeOn({ words, looked }: Checked, device: Device): PromiseVerdict {
  const has = (...places: readonly WordPlace['is'][]) =>
    words.filter((word) => places.includes(word[device].is)).length >= words.length * mostOf;
  if (!looked[device].isDrawn) return 'not-known';
  if (has('first')) return 'kept';
  if (has('first', 'further', 'page')) return 'below';
  if (has('first', 'further', 'page', 'closed', 'behind')) return 'behind';
  return has('first', 'further', 'page', 'closed', 'behind', 'not-known') ? 'not-known' : 'broken';
}

/** The verdict where the promise is kept worse, of those devices on which it could be seen. */
export function judgePromise(check: Checked): { readonly is: PromiseVerdict; readonly on: readonly Device[] } {
  const devices: readonly Device[] = ['desktop', 'phone'];
  const judged = devices.map((device) => ({ device, is: judgeOn(check, device) })).filter(({ is }) => is !== 'not-known');
  const worst = judged.reduce<PromiseVerdict>((so, { is }) => (rank(is) > rank(so) ? is : so), 'kept');
  if (judged.length === 0) return { is: 'not-known', on: [] };
  return { is: worst, on: judged.flatMap(({ device, is }) => (is === worst ? [device] : [])) };
}

const rank = (verdict: PromiseVerdict): number => promiseVerdicts.indexOf(verdict);
