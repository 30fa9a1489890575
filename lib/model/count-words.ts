/** A number with its noun: `1 click`, `3 clicks`. Irregular plurals are given. */
export const countWords = (count: number, noun: string, plural = `${noun}s`): string => `${count} ${count === 1 ? noun : plural}`;
