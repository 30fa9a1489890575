/** Between two sentences; Chinese and Japanese have no gap there. */
const between = /(?<=[.!?…])\s+|(?<=[。！？])\s*/u;

/** The sentences of a text, each with its mark. */
export const sentencesOf = (text: string): readonly string[] => text.split(between);

/** The first sentence of some texts of which something is true; null where there is none. */
export function sentenceIn(texts: readonly string[], isIt: (sentence: string) => boolean): string | null {
  for (const text of texts) for (const sentence of sentencesOf(text)) if (isIt(sentence)) return sentence;
  return null;
}
