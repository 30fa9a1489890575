import { withoutAddresses } from './without-addresses.ts';

/** A part of fewer words than this is the headline of the next. Judgement: the shortest ads have three. */
const fewestWords = 3;

/** The ads in what was pasted: an empty line begins another. */
export function adsIn(pasted: string): readonly string[] {
  const found: string[] = [];
  let headline = '';
  for (const part of pasted.split(/\n\s*\n/)) {
    const text = headline === '' ? part.trim() : `${headline}\n${part.trim()}`;
    headline = '';
    if (wordsIn(text) === 0) continue;
    if (wordsIn(text) < fewestWords) headline = text;
    else found.push(text);
  }
  return headline === '' ? found : [...found, headline];
}

const wordsIn = (text: string): number => withoutAddresses(text).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
