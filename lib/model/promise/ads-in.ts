import { withoutAddresses } from './without-addresses.ts';

/** A part of fewer words than this is the headline of the next. Judgement: the shortest ads have three. */
const fewestWords = 3;
/** Lines of an ad and characters of a line. Judgement: headline, text and what to do; networks show 90 characters of a text. */
const longestAd = { lines: 3, characters: 90 } as const;
/** How letters greet, in a line that a comma ends, and how sentences go on in the next line. */
const letter = /,\s*$|[\p{L},]\s*\n\s*\p{Ll}/u;

/** The ads in what was pasted: an empty line begins another where each part is short as ads are. A newsletter has empty lines too, and is one. */
export function adsIn(pasted: string): readonly string[] {
  const parts = pasted
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => wordsIn(part) > 0);
  if (!parts.every(isShort) || parts.some((part) => letter.test(part))) return [parts.join('\n\n')];
  const found: string[] = [];
  let headline = '';
  for (const part of parts) {
    const text = headline === '' ? part : `${headline}\n${part}`;
    headline = '';
    if (wordsIn(text) < fewestWords) headline = text;
    else found.push(text);
  }
  return headline === '' ? found : [...found, headline];
}

function isShort(part: string): boolean {
  const lines = part.split('\n');
  return lines.length <= longestAd.lines && lines.every((line) => line.trim().length <= longestAd.characters);
}

const wordsIn = (text: string): number => withoutAddresses(text).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
