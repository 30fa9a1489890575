/** Words that are named at once. */
const mostNamed = 8;

/** The first of some words. */
export const nameSome = (words: readonly string[]): string =>
  `${words.slice(0, mostNamed).join(', ')}${words.length > mostNamed ? ' …' : ''}`;
