import { said } from './say.ts';

/** A number with its noun: `1 click`, `3 clicks`. Irregular plurals are given. Their entries are "{0} click" and "{0} clicks". */
export const countWords = (count: number, noun: string, plural = `${noun}s`): string =>
  said(`{0} ${count === 1 ? noun : plural}`, { holes: [count] });
